import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../src/core/scenario/case-source.ts'
import { settingsOf } from '../../../src/core/scenario/setting-marks.ts'
import { readScript } from '../../../src/core/story/script-line.ts'

const STORY = `=== lunch
ROOM: 门开了。 #id:door #stage
#place:restaurant #light:noon
BUYER: 坐。 #id:sit
* [好。 #id:ok #listen.ack]
#light:dusk
  BUYER: 天黑了。 #id:dark
=== after
BUYER: 接着谈。 #id:on
`

const marked = (text: string) => {
  const problems: Problem[] = []
  const settings = new Map(settingsOf('a/main.ink', readScript(text), problems))
  return { settings, told: problems.map((it) => `${it.file}:${it.line}: ${it.message}`) }
}

describe('a mark of the story', () => {
  it('[S42] holds for what stands after it in its knot, and a later one over it', () => {
    const { settings, told } = marked(STORY)
    expect(told).toEqual([])
    expect(Object.fromEntries(settings)).toEqual({
      sit: { place: 'restaurant', light: 'noon' },
      ok: { place: 'restaurant', light: 'noon' },
      dark: { place: 'restaurant', light: 'dusk' },
    })
  })

  it('[S42] leaves nothing in the flow, and every line where it was', () => {
    const { bare, lines, problems } = readScript(STORY)
    expect(problems).toEqual([])
    expect(bare).not.toContain('#')
    expect(bare.split('\n')).toHaveLength(STORY.split('\n').length)
    expect(lines.find((it) => it.id === 'dark')?.line).toBe(7)
  })

  it.each([
    ['=== a\n#place:roof', 'a/main.ink:2: no place "roof": meeting-room,'],
    ['=== a\n\n#light:moon', 'a/main.ink:3: no light "moon": morning, noon, dusk, rain [S43]'],
    ['=== a\n#place:', 'a/main.ink:2: no place "": '],
    ['#light:dusk\n=== a', 'a/main.ink:1: #light before the first knot'],
  ])('[S43] %j is told with file and line', (text, told) => {
    const found = marked(`${text}\nBUYER: 坐。 #id:sit`)
    expect(found.told).toHaveLength(1)
    expect(found.told[0]).toContain(told)
    expect(found.settings.size).toBe(0)
  })

  it('[S42] a line that says something is no mark', () => {
    const { settings } = marked('=== a\nBUYER: 坐。 #id:sit #buyer.fact\nBUYER: 好。 #id:good')
    expect(settings.size).toBe(0)
  })
})
