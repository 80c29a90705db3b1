import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, LineCounter, parseDocument } from 'yaml'
import type { SourceData } from '../core/scenario/case-source.ts'

/** A YAML file of a folder of content, with the lines of its keys for problems that name them. */
export function readYaml(folder: string, path: string): SourceData {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(join(folder, path), 'utf8'), { lineCounter: lines })
  const lineAt = (offset: number): number => lines.linePos(offset).line
  const broken = (line: number, message: string): SourceData => ({
    path,
    value: {},
    lineOf: () => line,
    broken: { line, message: message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? message },
  })
  const [error] = document.errors
  if (error) return broken(lineAt(error.pos[0]), error.message)
  let value: unknown
  try {
    value = document.toJS() ?? {}
  } catch (thrown) {
    // An alias to nothing, or one that swells without end, shows only here.
    return broken(1, String(thrown instanceof Error ? thrown.message : thrown))
  }
  return {
    path,
    value,
    lineOf(keys) {
      for (let depth = keys.length; depth > 0; depth--) {
        const holder: unknown =
          depth === 1 ? document.contents : document.getIn(keys.slice(0, depth - 1), true)
        const pair = isMap(holder)
          ? holder.items.find((it) => String(it.key) === String(keys[depth - 1]))
          : undefined
        const key = pair?.key as { range?: readonly number[] } | undefined
        if (key?.range) return lineAt(key.range[0] ?? 0)
        const node = document.getIn(keys.slice(0, depth), true) as
          | { range?: readonly number[] }
          | undefined
        if (node?.range) return lineAt(node.range[0] ?? 0)
      }
      return 1
    },
  }
}
