import { format } from 'node:util'

type Body = (...row: readonly unknown[]) => unknown

/** One `it`: its title with those of the suites around it, and the stack of the call, which tells where it stands. */
export interface Collected {
  readonly name: string
  readonly stack: string
  readonly run: () => unknown
}

/** What a test file asks of vitest: `describe` and `it` gather instead of running, `expect` is vitest's own. */
export function collecting(expect: unknown): {
  readonly api: unknown
  readonly tests: readonly Collected[]
} {
  const tests: Collected[] = []
  const suites: string[] = []
  const add = (title: string, run: () => unknown): void => {
    const name = [...suites, title].join(' > ')
    const same = tests.filter((test) => test.name === name || test.name.startsWith(`${name} (`))
    tests.push({
      name: same.length === 0 ? name : `${name} (${same.length + 1})`,
      stack: new Error(title).stack ?? '',
      run,
    })
  }
  const describe = (title: string, body: () => void): void => {
    suites.push(title)
    body()
    suites.pop()
  }
  const each =
    (rows: readonly unknown[]) =>
    (title: string, body: Body): void => {
      for (const row of rows) {
        const args = Array.isArray(row) ? row : [row]
        add(titled(title, args), () => body(...args))
      }
    }
  return { api: { describe, expect, it: Object.assign(add, { each }) }, tests }
}

/** `%s` and the like from the row, `$field` from its first value. */
const titled = (title: string, row: readonly unknown[]): string => {
  const places = title.match(/%[sdifjoO]/g)?.length ?? 0
  return format(title, ...row.slice(0, places)).replace(/\$(\w+)/g, (as, field) => {
    const [first] = row
    return typeof first === 'object' && first !== null && field in first
      ? String((first as Record<string, unknown>)[field])
      : as
  })
}
