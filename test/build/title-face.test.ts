import { describe, expect, test } from 'vitest'
import { FAMILY, titleFace } from '../../build/title-face.ts'
import { caseNames, titleSigns } from '../../build/title-words.ts'
import { STORIES } from '../../src/cli/story-files.ts'

const rangesIn = (css: string): readonly string[] =>
  [...css.matchAll(/unicode-range: ([^;]+);/g)].flatMap(([, list = '']) => list.split(', '))
const codeOf = (sign: string): string => `U+${sign.codePointAt(0)?.toString(16)}`

describe('[B65] the face of titles', () => {
  test('holds every sign of the titles, names and terms of the cases', () => {
    const signs = titleSigns(STORIES)
    const names = caseNames(STORIES)
    expect(names.length).toBeGreaterThan(50)
    expect([...names.join('')].filter((it) => !signs.has(it))).toEqual([])
    // A deal is told in the debrief's title: its terms stand there too.
    expect(names).toContain('三十天付款')
    for (const it of '对手戏Ag9，') expect(signs.has(it)).toBe(true)
    // A sign of a long text that no title needs would be weight for nothing.
    expect(signs.size).toBeLessThan(700)
  })

  test('gives each sign once, in a face that never hides a word, and nothing that was not asked for', async () => {
    const css = await titleFace(new Set('对手戏Ag'))
    expect([...rangesIn(css)].sort()).toEqual([...'对手戏Ag'].map(codeOf).sort())
    expect(css.match(/@font-face/g)?.length).toBe(css.match(/font-display: swap/g)?.length)
    expect(css).toContain(`font-family: "${FAMILY}"`)
    // 'wOF2', as it begins in base64.
    expect(css.match(/base64,d09GMg/g)?.length).toBe(css.match(/@font-face/g)?.length)
  })

  test('a sign the makers did not draw is left to the page', async () => {
    expect(await titleFace(new Set('\u0E01'))).toBe('')
  })
})
