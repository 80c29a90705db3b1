/** A person on the stage: the pictures of all parts, moved as the actor says. */
import type { GameObjects, Scene } from 'phaser'
import type { Actor } from './actor.ts'
import type { Sheet } from './artwork.ts'
import { DEPTH } from './depth.ts'
import { TABLE_Y } from './framing.ts'
import type { Placement } from './placement.ts'

export interface Figure {
  /**
   * Draws the actor's pose at x; `share` says how much of a thing is to be seen, 0..1. Whoever is `walking`, 0..1, is behind
   * those who sit, and leaves on the table what lies there.
   */
  readonly draw: (x: number, share: (thing: string) => number, walking: number) => void
  readonly destroy: () => void
}

interface Picture {
  readonly image: GameObjects.Image
  readonly placement: Placement
  readonly scale: number
  readonly isThing: boolean
}

export function figure(scene: Scene, actor: Actor, person: Sheet, things: Sheet): Figure {
  const pictures = actor.placements.flatMap((placement) => [
    ...picture(scene, placement, person, false),
    ...picture(scene, placement, things, true),
  ])
  let stood = false
  return {
    draw(x, share, walking) {
      const stands = walking > 0
      if (stands !== stood) for (const it of pictures) it.image.setDepth(depthOf(it, stands))
      stood = stands
      for (const { image, placement, scale, isThing } of pictures) {
        const alpha = placement.alpha * (isThing ? share(placement.part) * (1 - walking) : 1)
        image.visible = alpha > 0.01
        if (!image.visible) continue
        image.alpha = alpha
        image.x = x + placement.x
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
}

const depthOf = ({ placement, isThing }: Picture, walks: boolean): number => {
  // The chair too stays behind whoever gets up from it.
  if (walks && !(isThing && placement.before)) return DEPTH.passing
  return placement.before ? DEPTH.before : DEPTH.behind
}

/** None where the part is drawn on another sheet. */
function picture(
  scene: Scene,
  placement: Placement,
  { key, drawing, scale }: Sheet,
  isThing: boolean,
): readonly Picture[] {
  const box = drawing.frames[placement.part]
  if (!box) return []
  const [, , w, h, left, top] = box
  const image = scene.add.image(0, 0, key, placement.part)
  image.setOrigin(-left / w, -top / h).setDepth(placement.before ? DEPTH.before : DEPTH.behind)
  return [{ image, placement, scale, isThing }]
}
