import { existsSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PLACES } from '../../../src/core/scenario/setting.ts'

const file = (name: string): URL => new URL(`../../../public/sound/${name}`, import.meta.url)
const MOST_BYTES = 600 * 1024

describe('[B62] the files of sound', () => {
  test.each(['webm', 'mp3'])(
    'every place has its tone, and a first meeting in it stays small: %s',
    (kind) => {
      const size = (name: string): number => statSync(file(`${name}.${kind}`)).size
      const always = ['cues', 'tone-rain', 'music-arrival', 'music-afterwards']
      const shared = always.reduce((sum, it) => sum + size(it), 0)
      for (const place of PLACES) {
        expect(existsSync(file(`tone-${place}.${kind}`)), place).toBe(true)
        expect(shared + size(`tone-${place}`), place).toBeLessThanOrEqual(MOST_BYTES)
      }
    },
  )
})
