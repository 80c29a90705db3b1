import type { PartOf } from '../../../../../core/classroom/parts.ts'
import { encode } from '../../../../../core/transcript/transcript.ts'

/** What file systems do not take in a name. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]/gu

/** Every meeting of an activity as the game's own file, packed: each can be taken into the game again. */
export async function zipOf(
  meetings: readonly {
    readonly seat: number
    readonly name: string
    readonly part: PartOf<'report'>
  }[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate')
  const files = meetings.map(({ seat, name, part }) => {
    const number = String(seat).padStart(3, '0')
    const fit = name.replace(UNFIT, '_')
    return [`${number} ${fit}.json`, strToU8(encode(part.transcript))] as const
  })
  return zipSync(Object.fromEntries(files))
}
