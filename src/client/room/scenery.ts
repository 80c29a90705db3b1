/** The place, its table, and what lies on the table for everybody. */
import type { Scene } from 'phaser'
import type { Sheet } from './artwork.ts'
import { DEPTH } from './depth.ts'
import { TABLE_Y, WORLD } from './framing.ts'
import { SHARED_PROPS, spot } from './props.ts'

export interface Scenery {
  /** `share`: how much of a part is to be seen, 0..1. */
  readonly draw: (share: (part: string) => number) => void
  readonly destroy: () => void
}

export function scenery(scene: Scene, place: Sheet, things: Sheet, people: number): Scenery {
  const add = (sheet: Sheet, part: string, x: number, y: number, depth: number) => {
    const [, , w, h, left, top] = sheet.drawing.frames[part] ?? [0, 0, 1, 1, 0, 0]
    const image = scene.add.image(x, y, sheet.key, part)
    return image
      .setOrigin(-left / w, -top / h)
      .setScale(1 / sheet.scale)
      .setDepth(depth)
  }
  const standing = [add(place, 'room', 0, 0, DEPTH.place), add(place, 'table', 0, 0, DEPTH.table)]
  const laidOut = SHARED_PROPS.map((prop) => {
    const [x, y] = spot(prop, people)
    return [prop, add(things, prop, WORLD.width / 2 + x, TABLE_Y + y, DEPTH.table + 1)] as const
  })
  return {
    draw(share) {
      for (const [part, image] of laidOut) {
        image.alpha = share(part)
        image.visible = image.alpha > 0.01
      }
    },
    destroy() {
      for (const image of standing) image.destroy()
      for (const [, image] of laidOut) image.destroy()
    },
  }
}
