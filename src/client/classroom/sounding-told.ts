import type { PartOf } from '../../core/classroom/parts.ts'
import type { Lang } from '../../core/scenario/scenario.ts'
import type { Audible } from '../sound/heard.ts'
import type { Aloud } from '../sound/read-aloud.ts'
import { SILENCE, type Soundscape } from '../sound/soundscape.ts'

type Scene = PartOf<'scene'>
type Line = PartOf<'line'>

/** What of a told meeting can be heard: as of one that is folded in this page [CR66]. `id` is any name of the meeting. */
export function audibleTold(
  id: string,
  { decisions, stage, table, ended }: Scene,
  lines: readonly Line[],
  late: boolean,
): Audible {
  const newest = lines.at(-1)?.exchange
  const buyer = [...stage.people, ...stage.gone].find((it) => it.who === 'BUYER')
  return {
    id,
    decisions,
    gesture: buyer?.gesture ?? 'rest',
    things: stage.things,
    offers: table?.offers.length ?? 0,
    ended,
    late,
    // Meanings are told in a guided meeting only.
    red: lines.some(
      (it) =>
        it.exchange === newest &&
        it.who === 'SELLER' &&
        it.tags.some((tag) => tag.startsWith('red.')),
    ),
  }
}

/** What the other side said last, to be read. */
export function aloudTold(
  lines: readonly Line[],
  { persona }: Pick<PartOf<'brief'>, 'persona'>,
  lang: Lang,
): readonly Aloud[] {
  const newest = lines.at(-1)?.exchange
  return lines
    .filter((it) => it.exchange === newest && it.who !== 'SELLER' && it.who !== 'ROOM')
    .map((it) => ({
      text: it.words?.[lang] ?? '',
      temper: it.who === 'BUYER' ? persona : null,
    }))
}

/** The room one sits in, and its rain: no music, since thirty sit in one room [D]. */
export const scapeTold = ({ place, light }: Scene['stage']): Soundscape => ({
  ...SILENCE,
  place,
  rain: light === 'rain',
})
