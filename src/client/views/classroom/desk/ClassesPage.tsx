import { type SubmitEvent, useCallback, useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { isRefusal } from '../../../../core/refusal.ts'
import { askDoor } from '../../../classroom/door.ts'
import { TopBar } from '../../TopBar.tsx'
import { useLang } from '../../use-session.ts'
import { useClassText, useRefusalText } from '../words.ts'
import { DeleteClass } from './DeleteClass.tsx'
import { InstructorOnly } from './InstructorOnly.tsx'

/** `/class/desk`: the instructor's classes; a new one is opened here, an old one opens again or is deleted for good. */
export function ClassesPage() {
  const t = useClassText()
  return (
    <InstructorOnly>
      {(token, onRefused) => (
        <>
          <TopBar title={t('title')} />
          <Classes {...{ token, onRefused }} />
        </>
      )}
    </InstructorOnly>
  )
}

interface Listed {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly createdAt: number
}

function Classes({ token, onRefused }: { readonly token: string; readonly onRefused: () => void }) {
  const t = useClassText()
  const lang = useLang()
  const refusal = useRefusalText()
  const [, go] = useLocation()
  const [classes, setClasses] = useState<readonly Listed[] | null>(null)
  const [why, setWhy] = useState<string | null>(null)
  const read = useCallback(async () => {
    try {
      const answer = await askDoor('', 'list', { token })
      if (!isRefusal(answer)) return setClasses(answer.classes)
      if (answer.refused === 'class/token') return onRefused()
      setWhy(refusal(answer.refused))
    } catch {
      setWhy(t('door.nobody'))
    }
  }, [token, onRefused])
  useEffect(() => void read(), [read])
  const open = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const title = String(new FormData(event.currentTarget).get('title'))
    try {
      const answer = await askDoor('', 'open', { token, title })
      if (isRefusal(answer)) return setWhy(refusal(answer.refused))
      go(`/class/${answer.class}/desk`)
    } catch {
      setWhy(t('door.nobody'))
    }
  }
  const remove = async (id: string): Promise<void> => {
    const answer = await askDoor('', 'delete', { token, class: id }).catch(() => null)
    if (answer === null) setWhy(t('door.nobody'))
    else if (isRefusal(answer)) setWhy(refusal(answer.refused))
    await read()
  }
  const day = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <main className="lobby classes">
      <h1>{t('desk.classes')}</h1>
      <p className="notice" role="alert" hidden={why === null}>
        {why}
      </p>
      <form className="class-sheet open-class" onSubmit={(event) => void open(event)}>
        <label>
          {t('desk.open.title')}
          <input name="title" required maxLength={60} autoComplete="off" />
        </label>
        <button type="submit" className="button main">
          {t('desk.open')}
        </button>
      </form>
      <section aria-labelledby="past">
        <h2 id="past">{t('desk.past')}</h2>
        {classes?.length === 0 && <p>{t('desk.past.none')}</p>}
        <ul className="meetings">
          {classes?.map((it) => (
            <li key={it.id} className="kept">
              <Link href={`/class/${it.id}/desk`} className="class-title">
                {it.title}
              </Link>
              <span className="particulars">
                <span className="class-code small">{spaced(it.code)}</span>
                <span>{day.format(it.createdAt)}</span>
              </span>
              <DeleteClass title={it.title} onConfirm={() => void remove(it.id)} />
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}

/** Four signs and four: as one reads them out. */
export const spaced = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`
