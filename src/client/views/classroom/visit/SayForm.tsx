import { type SubmitEvent, useState } from 'react'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import { useHalfWritten } from './use-half-written.ts'

interface Props {
  readonly line: ClassLine
  readonly activity: number
  /** Whether one may speak at the table now; else to one's colleagues alone. */
  readonly atTable: boolean
}

/** One line to say: what was typed stays until it has been heard. */
export function SayForm({ line, activity, atTable }: Props) {
  const t = useClassText()
  const [text, setText] = useHalfWritten(line, activity, 'say')
  // What comes back after the page was lost is for whom it was begun [CR69].
  const [aside, setAside] = useHalfWritten(line, activity, 'say-aside')
  const [team, setTeam] = useState(text !== '' && aside !== '')
  const [busy, setBusy] = useState(false)
  const [wasAtTable, setWasAtTable] = useState(atTable)
  if (atTable !== wasAtTable) {
    setWasAtTable(atTable)
    // Begun among colleagues, it is not said to the others because the clock moved on.
    if (atTable && text !== '') setTeam(true)
  }
  const to = team || !atTable ? 'team' : 'table'
  const write = (next: string): void => {
    setText(next)
    setAside(next !== '' && to === 'team' ? 'team' : '')
  }
  const say = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const refused = await line.ask({ kind: 'say', activity, to, text })
    setBusy(false)
    if (!refused) write('')
  }
  return (
    <form className="class-say" onSubmit={(event) => void say(event)}>
      <label>
        <span className="unseen">{t('talk.say')}</span>
        <input
          value={text}
          maxLength={500}
          required
          autoComplete="off"
          placeholder={t(to === 'team' ? 'talk.say.team' : 'talk.say')}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      <button type="submit" className="button main" disabled={busy}>
        {t('talk.say.go')}
      </button>
      {atTable && (
        <label className="class-aside">
          <input
            type="checkbox"
            checked={team}
            onChange={() => {
              setTeam(!team)
              setAside(text !== '' && !team ? 'team' : '')
            }}
          />
          {t('talk.say.aside')}
        </label>
      )}
    </form>
  )
}
