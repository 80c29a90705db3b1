import { type ReactElement, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Report } from '../../../core/grading/report.ts'
import { type PartName, partsOf } from './parts.ts'
import type { Telling } from './telling.ts'
import './styles/contents.css'

interface Props {
  readonly telling: Telling
  readonly report: Report
  /** What "all" opens and folds. */
  readonly page: RefObject<HTMLElement | null>
}

/** The ways to the parts of a long page; stays in sight and tells which part is being read. */
export function Contents({ telling, report, page }: Props): ReactElement {
  const { words } = telling
  const parts = useMemo(() => partsOf(telling, report), [telling, report])
  const here = useReading(parts)
  const [open, setOpen] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const way = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (way && list.current) list.current.scrollLeft = way.offsetLeft - list.current.offsetLeft - 40
  }, [here])
  const foldAll = (): void => {
    for (const it of page.current?.querySelectorAll<HTMLDetailsElement>(
      '.part, .rubric > details',
    ) ?? [])
      it.open = !open
    setOpen(!open)
  }
  return (
    <nav className="debrief-contents" aria-label={words.contents}>
      <div ref={list}>
        {parts.map(({ id, title }) => (
          <a key={id} href={`#${id}`} aria-current={id === here ? 'location' : undefined}>
            {title}
          </a>
        ))}
      </div>
      <button type="button" className="quiet" onClick={foldAll}>
        {open ? words.foldAll : words.unfoldAll}
      </button>
    </nav>
  )
}

/** Below this share of the window's height a part has not been reached yet. */
const REACHED = 0.4

/** The last part whose heading has been reached. */
function useReading(parts: readonly PartName[]): string | null {
  const [here, setHere] = useState<string | null>(null)
  useEffect(() => {
    let asked = 0
    const look = (): void => {
      asked = 0
      const reached = parts.filter(({ id }) => {
        // Beside the others, the conversation is always in sight.
        const heading = id === 'debrief-conversation' ? null : document.getElementById(id)
        return heading && heading.getBoundingClientRect().top < innerHeight * REACHED
      })
      setHere(reached.at(-1)?.id ?? null)
    }
    const scrolled = (): void => {
      asked ||= requestAnimationFrame(look)
    }
    window.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      cancelAnimationFrame(asked)
      window.removeEventListener('scroll', scrolled)
    }
  }, [parts])
  return here
}
