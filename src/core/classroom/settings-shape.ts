import * as v from 'valibot'

export const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9][a-z0-9-]*$/))
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(180))
