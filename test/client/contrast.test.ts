import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const CSS = readFileSync(join(import.meta.dirname, '../../src/client/styles/tokens.css'), 'utf8')

type Colours = Readonly<Record<string, string>>
const coloursIn = (css: string): Colours =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  )
const [byDay = '', byNight = ''] = CSS.split('@media screen')
const light = coloursIn(byDay)
const dark = { ...light, ...coloursIn(byNight) }

/** WCAG 2.2, relative luminance. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number]
  return (a + 0.05) / (b + 0.05)
}

const TEXTS = ['ink', 'ink-soft', 'navy', 'navy-deep', 'plum', 'green', 'wood', 'amber', 'red']
const GROUNDS = ['paper', 'sheet', 'shade', 'navy-wash', 'green-wash', 'amber-wash', 'red-wash']
const MARKS = ['ink-soft', 'navy', 'plum', 'green', 'wood', 'amber', 'red']

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s colours', (_, colours) => {
  test('every text can be read on every ground', () => {
    const poor = TEXTS.flatMap((text) =>
      GROUNDS.flatMap((ground) => {
        const found = contrast(colours[text] ?? '', colours[ground] ?? '')
        return found >= 4.5 ? [] : [`${text} on ${ground}: ${found.toFixed(2)}`]
      }),
    )
    expect(poor).toEqual([])
  })

  test('what is written on a mark or a filled button can be read', () => {
    const poor = [
      ...MARKS.map((mark) => ['on-mark', mark] as const),
      ['on-navy', 'navy'] as const,
      ['on-navy', 'navy-deep'] as const,
    ].filter(([text, ground]) => !(contrast(colours[text] ?? '', colours[ground] ?? '') >= 4.5))
    expect(poor).toEqual([])
  })

  test('the focus is seen', () => {
    for (const ground of ['paper', 'sheet'])
      expect(contrast(colours.focus ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3)
  })
})

test('every colour of the night has its day', () => {
  expect(Object.keys(coloursIn(byNight)).filter((it) => !(it in light))).toEqual([])
})
