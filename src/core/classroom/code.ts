/** What a class is joined by: signs that are not taken for one another when they are read out or copied from a wall. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
export const CODE_LENGTH = 8

/** A code from bytes of chance, one a sign: 30⁸ of them, so that guessing needs years at the pace the door allows [CR3]. */
export const codeFrom = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, CODE_LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('')

/** A code as somebody typed it, small or spaced; null where it cannot be one. */
export function readCode(input: string): string | null {
  const code = input.toUpperCase().replace(/[\s-]/g, '')
  const sound = code.length === CODE_LENGTH && [...code].every((sign) => SIGNS.includes(sign))
  return sound ? code : null
}
