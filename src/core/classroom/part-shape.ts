import * as v from 'valibot'
import { partSchema, sideSchema } from './role.ts'

export const text = v.strictObject({ zh: v.string(), en: v.string() })
export const number = v.number()
export const string = v.string()
export const nullable = v.nullable
export const byCount = v.strictObject({ vendor: number, customer: number })

const member = v.strictObject({
  seat: number,
  name: string,
  parts: v.array(partSchema),
  present: v.boolean(),
})
export const team = v.strictObject({ members: v.array(member), computer: v.boolean() })

/** Made by core on the host; its shape is core's. */
export const own = <T extends object>() =>
  v.custom<T>((it) => typeof it === 'object' && it !== null && !Array.isArray(it))

/** What somebody said at a table; `by` is null for the computer. */
export const saidPart = v.strictObject({
  n: number,
  side: sideSchema,
  by: nullable(string),
  to: v.picklist(['table', 'team']),
  text: string,
  runMs: number,
})
