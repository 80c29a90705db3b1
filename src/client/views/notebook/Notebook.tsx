import { useEffect, useId, useRef, useState } from 'react'
import '../../styles/choice-parts.css'
import '../../styles/notebook.css'
import { useText } from '../use-session.ts'
import { History } from './History.tsx'
import { Notes, type NotesProps } from './Notes.tsx'

interface Props extends NotesProps {
  readonly onClose: () => void
}

const TABS = ['notes', 'talk'] as const

/** Laid over the meeting from the side: what was learnt, and everything that was said. */
export function Notebook({ onClose, ...notes }: Props) {
  const t = useText()
  const [tab, setTab] = useState<(typeof TABS)[number]>('notes')
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the escape key closes it, as every dialog
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby={title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="drawer-inside">
        <header>
          <h2 id={title}>{t('notebook.title')}</h2>
          <form method="dialog">
            <button type="submit" className="quiet">
              {t('notebook.close')}
            </button>
          </form>
        </header>
        <div className="choice-parts" role="tablist" aria-label={t('notebook.title')}>
          {TABS.map((it) => (
            <button
              key={it}
              type="button"
              role="tab"
              data-tab={it}
              aria-selected={it === tab}
              onClick={() => setTab(it)}
            >
              {t(`notebook.${it}`)}
            </button>
          ))}
        </div>
        <div
          className="drawer-page"
          role="tabpanel"
          aria-label={t(`notebook.${tab}`)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          tabIndex={0}
        >
          {tab === 'notes' ? <Notes {...notes} /> : <History talk={notes.talk} />}
        </div>
      </div>
    </dialog>
  )
}
