import { useEffect, useState } from 'react'
import { Link } from 'wouter'
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

/** Leads from a finding to the page of what it was graded by. */
export function ItemLink({ item, lang, meanwhile }: Props) {
  const known = useIndex()
  const page = known && pageOf(known, item)
  return (
    <Link href={`/codex/${item}`} className="item-link">
      {page ? [page.no, page.title[lang]].filter(Boolean).join(' ') : meanwhile}
    </Link>
  )
}
