import { useEffect, useRef, useState } from 'react'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { codexText } from './words.ts'

interface Props {
  readonly lang: Lang
  readonly query: string
  readonly onSearch: (query: string) => void
  /** Arrow down leads into the results. */
  readonly onDown: () => void
  /** Enter opens the best one. */
  readonly onEnter: () => void
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select')

export function SearchBox({ lang, query, onSearch, onDown, onEnter }: Props) {
  const t = codexText(lang)
  const box = useRef<HTMLInputElement>(null)
  // What is being typed is the box's own: a word half put in through an input method must not be put back.
  const [typed, setTyped] = useState(query)
  useEffect(() => setTyped(query), [query])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (isField(event.target)) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <search className="codex-search">
      <label htmlFor="codex-search" className="unseen">
        {t('search.label')}
      </label>
      <input
        ref={box}
        id="codex-search"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('search.label')}
        aria-describedby="codex-search-hint"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          onSearch(target.value)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            onDown()
          }
          if (event.key === 'Enter') onEnter()
        }}
      />
      <p id="codex-search-hint">{t('search.hint')}</p>
    </search>
  )
}
