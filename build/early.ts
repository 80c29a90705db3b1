import type { Plugin } from 'vite'

interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

const reached = (graph: Graph, from: string): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next)
  }
  visit(from)
  return found
}

/**
 * One file for everything the first screen imports beyond the entry, whatever else shares parts of it: a slow network pays for
 * each file it asks for. The entry's own imports stay with the entry, which must run before that file is there.
 */
export function firstScreen(entry: string, screen: string) {
  let known: { readonly entry: ReadonlySet<string>; readonly screen: ReadonlySet<string> } | null =
    null
  return (id: string, graph: Graph): string | null => {
    known ??= { entry: reached(graph, entry), screen: reached(graph, screen) }
    return known.screen.has(id) && !known.entry.has(id) ? 'first' : null
  }
}

/**
 * Names in the HTML what the first screen needs besides the entry, so that the browser fetches it at once: the entry itself is
 * small and begins with the case's files.
 */
export function early(module: string): Plugin {
  return {
    name: 'early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((it) => it.type === 'chunk')
        const wanted = new Set<string>()
        const want = (name: string): void => {
          if (wanted.has(name)) return
          wanted.add(name)
          for (const it of chunks.find((chunk) => chunk.fileName === name)?.imports ?? []) want(it)
        }
        const first = chunks.find((it) => it.moduleIds.includes(module))
        if (first) want(first.fileName)
        const tags = [...wanted]
          .filter((name) => !chunks.some((it) => it.isEntry && it.fileName === name))
          .map((name) => ({
            tag: 'link',
            // Fetched, not yet compiled: the small entry runs first and asks for the case.
            attrs: { rel: 'preload', as: 'script', crossorigin: true, href: `/${name}` },
            injectTo: 'head' as const,
          }))
        // The bundler drops `async`; without it the entry waits for the page's styles before it asks for the case.
        return {
          html: html.replace('<script type="module" ', '<script type="module" async '),
          tags,
        }
      },
    },
  }
}
