import type { Plugin } from 'vite'

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
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((it) => it.type === 'chunk')
        const wanted = new Set<string>()
        const want = (name: string): void => {
          if (wanted.has(name)) return
          wanted.add(name)
          for (const it of chunks.find((chunk) => chunk.fileName === name)?.imports ?? []) want(it)
        }
        const first = chunks.find((it) => it.facadeModuleId?.endsWith(module))
        if (first) want(first.fileName)
        return [...wanted]
          .filter((name) => !chunks.some((it) => it.isEntry && it.fileName === name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
            injectTo: 'head' as const,
          }))
      },
    },
  }
}
