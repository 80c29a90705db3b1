import { encode, type Transcript } from '../../../../../core/transcript/transcript.ts'

/** What file systems do not take in a name. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]/gu

/** All of an activity, packed: a meeting as the game's own file, which can be taken into the game again; a talk among people as text. */
export async function zipOf(
  all: readonly {
    readonly number: number
    readonly name: string
    readonly of: Transcript | string
  }[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate')
  const files = all.map(({ number, name, of }) => {
    const file = `${String(number).padStart(3, '0')} ${name.replace(UNFIT, '_')}`
    // Editors that guess take the mark for UTF-8.
    return typeof of === 'string'
      ? ([`${file}.txt`, strToU8(`\uFEFF${of}`)] as const)
      : ([`${file}.json`, strToU8(encode(of))] as const)
  })
  return zipSync(Object.fromEntries(files))
}
