/** A person on the stage: the pictures of all parts, moved as the actor says. */
import type { GameObjects, Scene } from 'phaser'
import { type Actor, actor } from './actor.ts'
import type { Drawing, FrameBox } from './artwork.ts'
import { TABLE_Y } from './framing.ts'
import type { Placement } from './rig.ts'

export interface Sheet {
  readonly key: string
  readonly drawing: Drawing
  /** Pixels of the texture for a unit of the drawing. */
  readonly scale: number
}

export interface Figure {
  readonly actor: Actor
  seat: number
  /** Draws the actor's pose; `presence` 0..1 lets people and things come and go. */
  readonly draw: (presence: number, things: (part: string) => number) => void
  readonly destroy: () => void
}

/** Depths: the place is 0, the table 20, and people before one another by order. */
export const DEPTH = { place: 0, behind: 10, table: 20, before: 30 } as const

export function figure(scene: Scene, person: Sheet, things: Sheet, seed: number): Figure {
  const { measures } = person.drawing
  if (!measures) throw new Error(`${person.key} is not a person`)
  const acting = actor(measures, seed)
  const pictures = acting.placements.flatMap((placement) => {
    const picture = add(scene, placement, person) ?? add(scene, placement, things)
    return picture ? [picture] : []
  })
  return {
    actor: acting,
    seat: 0,
    draw(presence, showing) {
      for (const { image, placement, scale, thing } of pictures) {
        const alpha = placement.alpha * presence * (thing ? showing(placement.part) : 1)
        image.visible = alpha > 0.01
        if (!image.visible) continue
        image.alpha = alpha
        image.x = this.seat + placement.x
        image.y = TABLE_Y + placement.y
        image.rotation = placement.rotation
        image.scaleX = placement.scaleX / scale
        image.scaleY = placement.scaleY / scale
      }
    },
    destroy() {
      for (const { image } of pictures) image.destroy()
    },
  }

  function add(stage: Scene, placement: Placement, sheet: Sheet) {
    const box: FrameBox | undefined = sheet.drawing.frames[placement.part]
    if (!box) return undefined
    const [, , w, h, left, top] = box
    const image: GameObjects.Image = stage.add.image(0, 0, sheet.key, placement.part)
    image.setOrigin(-left / w, -top / h)
    image.setDepth(placement.before ? DEPTH.before : DEPTH.behind)
    return { image, placement, scale: sheet.scale, thing: sheet === things }
  }
}
