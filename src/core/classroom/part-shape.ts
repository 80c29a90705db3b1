import * as v from 'valibot'

export const text = v.strictObject({ zh: v.string(), en: v.string() })
export const number = v.number()
export const string = v.string()
export const nullable = v.nullable
/** Made by core on the host; its shape is core's. */
export const own = <T extends object>() =>
  v.custom<T>((it) => typeof it === 'object' && it !== null && !Array.isArray(it))
