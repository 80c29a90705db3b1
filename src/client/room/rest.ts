/** A picture in which nothing moves is drawn once: a browser that draws it again and again only warms the laptop [B73]. */
import type { Game } from 'phaser'

export interface Rest {
  /** Something else is to be seen now. */
  readonly wake: () => void
}

/** What changed is placed in one frame and has come to rest in the next. */
const FRAMES = 2

export function rest({ loop, events }: Game, isStill: () => boolean): Rest {
  let drawn = 0
  let over = false
  events.once('destroy', () => {
    over = true
  })
  events.on('postrender', () => {
    drawn += 1
    if (drawn >= FRAMES && isStill()) loop.sleep()
  })
  return {
    wake() {
      drawn = 0
      if (!over) loop.wake(true)
    },
  }
}
