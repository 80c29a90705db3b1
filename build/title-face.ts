import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { titleSigns } from './title-words.ts'

/** What the page imports, once its first choice can be made. */
const FACE = 'virtual:title-face.css'
export const FAMILY = 'Counterpart Title'
/** [D] Strong enough for a title, and its strokes still tell. */
const WEIGHT = 650

const require = createRequire(import.meta.url)
/** Noto Serif SC, under the SIL Open Font License 1.1, cut by its makers into slices by code point. */
const NOTO = '@fontsource-variable/noto-serif-sc'

interface Slice {
  readonly file: string
  /** From and to, both within. */
  readonly ranges: readonly (readonly [number, number])[]
}

/** What the makers cut; a sign that two slices hold is taken from the first. */
const slices = (): readonly Slice[] => {
  const table: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(require.resolve(`${NOTO}/unicode.json`), 'utf8'),
  )
  return Object.entries(table).map(([name, ranges]) => ({
    file: require.resolve(
      `${NOTO}/files/noto-serif-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ),
    ranges: ranges.split(',').map((it) => {
      const [from = '', to = from] = it.trim().replace('U+', '').split('-')
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
    }),
  }))
}

const holds = ({ ranges }: Slice, sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0
  return ranges.some(([from, to]) => from <= code && code <= to)
}

/**
 * The face of titles as one style sheet with the fonts in it: of each slice only what titles need, in one weight. A page asks for one
 * file, and a browser reads of it the slices it has signs of.
 */
export async function titleFace(signs: ReadonlySet<string>): Promise<string> {
  const left = new Set(signs)
  const faces: string[] = []
  for (const slice of slices()) {
    const mine = [...left].filter((it) => holds(slice, it))
    if (mine.length === 0) continue
    for (const it of mine) left.delete(it)
    const font = await subsetFont(readFileSync(slice.file), mine.join(''), {
      targetFormat: 'woff2',
      variationAxes: { wght: WEIGHT },
      noLayoutClosure: true,
      noHinting: true,
    })
    faces.push(`@font-face {
  font-family: "${FAMILY}";
  font-weight: 600 700;
  font-display: swap;
  src: url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format("woff2");
  unicode-range: ${mine.map((it) => `U+${it.codePointAt(0)?.toString(16)}`).join(', ')};
}`)
  }
  return faces.join('\n')
}

/** Makes the face from what the page's own titles and the cases of a stories folder hold; its licence goes with it. */
export function titles(stories: string): Plugin {
  return {
    name: 'titles',
    resolveId: (id) => (id === FACE ? `\0${FACE}` : null),
    load: (id) => (id === `\0${FACE}` ? titleFace(titleSigns(stories)) : null),
    generateBundle() {
      const source = readFileSync(require.resolve(`${NOTO}/LICENSE`), 'utf8')
      this.emitFile({ type: 'asset', fileName: 'licences/noto-serif-sc.txt', source })
    },
  }
}
