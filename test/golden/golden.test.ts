import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fileOf, sheets } from './record.ts'

describe('[G1] recorded meetings have the grades they had', () => {
  for (const [id, text] of sheets()) {
    it(`${id} (after a wanted change: npm run golden)`, () => {
      expect(text).toBe(readFileSync(fileOf(id), 'utf8'))
    })
  }
})
