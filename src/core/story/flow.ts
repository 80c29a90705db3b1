/**
 * Texts of a compiled flow that are no id: words that an author forgot to give one. Walks Ink's JSON; strings that are
 * only compared (between "str" and "/str") are not shown and not counted.
 */
export function strayContent(json: string, ids: ReadonlySet<string>): readonly string[] {
  const stray = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      let comparing = 0
      for (const item of node) {
        if (item === 'str') comparing += 1
        else if (item === '/str') comparing -= 1
        else if (typeof item === 'string') {
          const text = item.startsWith('^') ? item.slice(1).trim() : ''
          if (text !== '' && !ids.has(text) && comparing === 0) stray.add(text)
        } else visit(item)
      }
    } else if (typeof node === 'object' && node !== null) {
      for (const value of Object.values(node)) visit(value)
    }
  }
  visit(JSON.parse(json.replace(/^﻿/, '')))
  return [...stray]
}
