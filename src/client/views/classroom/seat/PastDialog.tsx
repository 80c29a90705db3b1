import { useEffect, useId, useRef, useState } from 'react'
import { takeHome } from '../../../classroom/take-home.ts'
import { useLang, useText } from '../../use-session.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly line: ClassLine
  readonly onClose: () => void
}

/** The rounds that are over, each with his own report to take home. */
export function PastDialog({ line, onClose }: Props) {
  const t = useText()
  const c = useClassText()
  const lang = useLang()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [asked, setAsked] = useState<number | null>(null)
  const [taken, setTaken] = useState<Readonly<Record<number, 'kept' | 'file'>>>({})
  const rounds = line.parts('past')
  const given = asked === null ? undefined : line.part('report', `watch/report/${asked}`)
  const ended = rounds.find((it) => it.number === asked)?.ended ?? null
  const { ask } = line
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  useEffect(() => {
    if (asked === null || !given) return
    setAsked(null)
    void ask({ kind: 'watch', what: null, number: null })
    void takeHome(given, ended).then((kept) =>
      setTaken((it) => ({ ...it, [asked]: kept ? 'kept' : 'file' })),
    )
  }, [asked, given, ended, ask])
  const take = async (number: number): Promise<void> => {
    if (asked !== null) return
    setAsked(number)
    if (await ask({ kind: 'watch', what: 'results', number })) setAsked(null)
  }
  const at = (ms: number): string =>
    new Date(ms).toLocaleTimeString(lang === 'zh' ? 'zh-CN' : 'en-GB', {
      hour: '2-digit',
      minute: '2-digit',
    })
  return (
    <dialog ref={dialog} className="past-rounds" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{c('past.title')}</h2>
      <p className="told">{c('past.told')}</p>
      <ul>
        {rounds.map((it) => {
          const done = taken[it.number]
          return (
            <li key={it.number} data-round={it.number}>
              <span className="past-name">
                {it.title[lang]} <span className="told">{at(it.endedAt)}</span>
              </span>
              <button
                type="button"
                className="button"
                aria-disabled={asked !== null}
                onClick={() => void take(it.number)}
              >
                {c('seat.home')}
              </button>
              <p role="status" className="told">
                {done && c(done === 'kept' ? 'seat.home.done' : 'seat.home.file')}
              </p>
            </li>
          )
        })}
      </ul>
      <form method="dialog" className="buttons">
        <button type="submit" className="button main">
          {t('settings.done')}
        </button>
      </form>
    </dialog>
  )
}
