import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CODEX, compileCodexFolder } from '../../../src/cli/codex-files.ts'
import { Figure } from '../../../src/client/views/codex/figures/Figure.tsx'
import { rowsOf } from '../../../src/client/views/codex/figures/graph-rows.ts'
import { figuresIn } from '../../../src/client/views/codex/figures-in.ts'
import { LANGS, type Lang } from '../../../src/core/scenario/scenario.ts'

const compiled = compileCodexFolder(CODEX)
if (!('codex' in compiled)) throw new Error('the codex was expected to be sound')
const figures = figuresIn(compiled.codex.bodies)

const drawn = (figure: (typeof figures)[number], lang: Lang): string =>
  renderToStaticMarkup(createElement(Figure, { figure, lang }))
const HAN = /\p{Script=Han}/u

/** Every text of one language in a figure, however deep. */
function textsOf(value: unknown, lang: Lang): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((it) => textsOf(it, lang))
  return Object.entries(value).flatMap(([key, it]) =>
    key === lang && typeof it === 'string' ? [it] : textsOf(it, lang),
  )
}
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')

describe('the figures, drawn', () => {
  test('[C1] all 66 come in their order', () => {
    expect(figures.map(({ id }) => id)).toEqual(
      Array.from({ length: 66 }, (_, i) => `F-${String(i + 1).padStart(2, '0')}`),
    )
  })

  test.each(LANGS)('[C6] every word of every figure stands in the drawing: %s', (lang) => {
    const lost = figures.flatMap((figure) => {
      const html = drawn(figure, lang)
      return textsOf(figure, lang)
        .filter((text) => !html.includes(escaped(text)))
        .map((text) => `${figure.id}: ${text}`)
    })
    expect(lost).toEqual([])
  })

  test.each(LANGS)('[C10] no label is empty: %s', (lang) => {
    const bare = figures
      .filter((figure) => {
        const html = drawn(figure, lang).replace(/<td><\/td>/, '')
        return /<(b|p|small|th|td|text|dt|dd)( [^>]*)?>\s*<\/\1>/.test(html)
      })
      .map(({ id }) => id)
    expect(bare).toEqual([])
  })

  test('[C10] the English drawing holds no Chinese character', () => {
    expect(figures.filter((it) => HAN.test(drawn(it, 'en'))).map(({ id }) => id)).toEqual([])
  })

  test('every edge of a graph is drawn, between two neighbouring rows', () => {
    const lost = figures.flatMap((figure) => {
      if (figure.kind !== 'graph') return []
      const { rows, bands } = rowsOf(figure)
      expect(rows.flat().length, figure.id).toBe(figure.nodes.length)
      const joints = bands.flat().map(({ from, to }) => `${from} ${to}`)
      return figure.edges
        .filter(({ from, to }) => !joints.includes(`${from} ${to}`))
        .map(({ from, to }) => `${figure.id}: ${from} ${to}`)
    })
    expect(lost).toEqual([])
  })
})
