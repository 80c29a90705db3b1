import type { Persona } from '../../core/buyer/persona.ts'
import type { PartOf } from '../../core/classroom/parts.ts'
import type { Lang } from '../../core/scenario/scenario.ts'
import type { RoomMoment, RoomSource } from '../room-link.ts'
import { roomState } from '../room-state-of.ts'

/** What a host tells of a meeting at a moment. */
export interface ToldScene {
  readonly scene: PartOf<'scene'>
  readonly lines: readonly PartOf<'line'>[]
  readonly persona: Persona
  readonly lang: Lang
}

/** The room of a meeting that a class's host holds: drawn from what it tells. */
export function toldRoom(store: {
  readonly getState: () => ToldScene
  readonly subscribe: (follow: () => void) => () => void
}): RoomSource {
  /** The same moment told again, as after a cut line, is not a new one. */
  let moves = -1
  let of = {}
  return {
    subscribe: store.subscribe,
    moment(): RoomMoment {
      const { scene, lines, persona, lang } = store.getState()
      if (scene.moves !== moves) {
        moves = scene.moves
        of = {}
      }
      const newest = lines.at(-1)?.exchange
      const heard = lines.flatMap(({ exchange, who, setting, present, beside, words }) =>
        exchange === newest && who !== 'SELLER' && who !== 'ROOM' && setting
          ? [{ who, setting, present, beside, signs: words?.[lang].length ?? 0 }]
          : [],
      )
      return {
        of,
        signs: heard.map((it) => it.signs),
        stateAt(line) {
          const said = line === null ? null : (heard[line] ?? null)
          return roomState(scene.stage, persona, said, said ? said.beside : scene.beside)
        },
      }
    },
  }
}
