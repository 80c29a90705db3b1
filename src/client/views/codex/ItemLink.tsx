import { type MouseEvent, useEffect, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import type { CodexIndex } from '../../../core/codex/codex.ts'
import { pageOf } from '../../../core/codex/page-of.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'

interface Props {
  /** As a finding names it: the slug of an item, a trap or a research. */
  readonly item: string
  readonly lang: Lang
  /** What the link says until the codex's titles are there. */
  readonly meanwhile: string
}

let index: CodexIndex | null = null

/** The titles come after the page that names them: a debrief is read before its links are followed. */
function useIndex(): CodexIndex | null {
  const [found, setFound] = useState(index)
  useEffect(() => {
    if (found) return
    let here = true
    import('virtual:codex').then(
      ({ INDEX }) => {
        index = INDEX
        if (here) setFound(INDEX)
      },
      () => {}, // The link leads to the page even without its title.
    )
    return () => {
      here = false
    }
  }, [found])
  return found
}

/** A plain link that stays in the page: a debrief is also told where there is no address bar. */
function follow(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  navigate(event.currentTarget.pathname)
}

/** Leads from a finding to the page of what it was graded by. */
export function ItemLink({ item, lang, meanwhile }: Props) {
  const known = useIndex()
  const page = known && pageOf(known, item)
  return (
    <a href={`/codex/${item}`} className="item-link" onClick={follow}>
      {page ? [page.no, page.title[lang]].filter(Boolean).join(' ') : meanwhile}
    </a>
  )
}
