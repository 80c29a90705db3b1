import type { ScriptLine, SettingMark } from '../story/script-line.ts'
import type { Problem } from './case-source.ts'
import { LIGHTS, PLACES, readMark, type SettingChange } from './setting.ts'

interface Read {
  readonly lines: readonly ScriptLine[]
  readonly settings: readonly SettingMark[]
}

/**
 * What the marks of one file say of its lines and choices, by id: a mark holds from where it stands to the end of its knot [S42].
 * A name that nobody knows and a mark before which no knot stands are added to `problems` [S43].
 */
export function settingsOf(
  file: string,
  { lines, settings }: Read,
  problems: Problem[],
): readonly (readonly [id: string, change: SettingChange])[] {
  const known: (SettingMark & { readonly change: SettingChange })[] = []
  for (const mark of settings) {
    const change = readMark(mark.name, mark.value)
    const wrong = (message: string): void => void problems.push({ file, line: mark.line, message })
    if (!change) wrong(`no ${mark.name} "${mark.value}": ${listed(mark.name)} [S43]`)
    else if (mark.knot === '')
      wrong(`#${mark.name} before the first knot: scenario.yaml says where it begins [S43]`)
    else known.push({ ...mark, change })
  }
  return lines.flatMap(({ id, knot, line }) => {
    const over = known.filter((mark) => mark.knot === knot && mark.line < line)
    return over.length > 0 ? [[id, Object.assign({}, ...over.map((it) => it.change))] as const] : []
  })
}

const listed = (name: string): string => (name === 'place' ? PLACES : LIGHTS).join(', ')
