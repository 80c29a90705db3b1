/** One of those to be seen: how he acts, where he is, and what he is drawn with. */
import { type Actor, actor } from './actor.ts'
import type { Drawing } from './artwork.ts'
import type { Figure } from './figure.ts'
import { type Passage, passage } from './passage.ts'
import type { RoomPerson } from './room-state.ts'

export interface Member {
  readonly look: string
  readonly drawing: Drawing
  readonly acting: Actor
  readonly way: Passage
  figure: Figure | undefined
  /** On his feet because he comes or goes. */
  standing: boolean
  /** As an actor is directed; on his way he stands, and does what is asked once he sits. */
  readonly direct: (person: RoomPerson, lookAt: number, reducedMotion: boolean) => void
  readonly sit: () => void
  readonly leave: (edge: number) => void
}

/** Everybody breathes and blinks by a number of his own. */
let arrivals = 0

/** Sits at `seat`, or walks there from `from`; `acting` is who he was in another picture. */
export function arrive(
  look: string,
  drawing: Drawing,
  seat: number,
  acting = anActor(drawing),
  from = seat,
): Member {
  const way = passage(from, seat)
  let asked: { person: RoomPerson; lookAt: number; reducedMotion: boolean } | undefined
  const stand = (person: RoomPerson): void =>
    acting.direct({ ...person, gesture: 'stand-up', expression: 'neutral' }, 0, false)
  const member: Member = {
    look,
    drawing,
    acting,
    way,
    figure: undefined,
    standing: way.isUp(),
    direct(person, lookAt, reducedMotion) {
      asked = { person, lookAt, reducedMotion }
      member.standing = way.isUp()
      if (member.standing) stand(person)
      else acting.direct(person, lookAt, reducedMotion)
    },
    sit() {
      member.standing = false
      if (asked) acting.direct(asked.person, asked.lookAt, asked.reducedMotion)
    },
    leave(edge) {
      way.leaveBy(edge)
      member.standing = true
      if (asked) stand({ ...asked.person, speaking: false })
    },
  }
  return member
}

function anActor({ measures }: Drawing): Actor {
  if (!measures) throw new Error('a drawing of a person without measures')
  return actor(measures, ++arrivals)
}
