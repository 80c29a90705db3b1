import { lazy, Suspense, useEffect, useState } from 'react'
import { notebookOf } from '../../notebook.ts'
import { useText } from '../use-session.ts'
import type { NotesProps } from './Notes.tsx'

const Notebook = lazy(async () => ({ default: (await import('./Notebook.tsx')).Notebook }))

/** Opens what has been learnt, and the whole talk: by click or the key N. */
export function NotebookButton(notes: NotesProps) {
  const t = useText()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return
      const at = event.target instanceof Element ? event.target : null
      if (at?.closest('input, select, textarea') || document.querySelector('dialog[open]')) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  const { count } = notebookOf(notes.talk)
  return (
    <>
      <button
        type="button"
        className="quiet icon notebook-button"
        data-notebook=""
        aria-haspopup="dialog"
        aria-keyshortcuts="n"
        title={t('notebook.title')}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M7 3.5h11.5v17H7zM4.5 7.5h4m-4 4.5h4m-4 4.5h4M11 8.5h4.5M11 12h4.5" />
        </svg>
        <span className="notebook-name">{t('notebook.title')}</span>
        {!notes.exam && count > 0 && (
          <span className="count" key={count}>
            {count}
          </span>
        )}
      </button>
      {open && (
        <Suspense fallback={null}>
          <Notebook {...notes} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
