import { type KeyboardEvent, type SubmitEvent, useEffect, useId, useRef } from 'react'
import { useClassText } from '../words.ts'

/** One thing that was said, or done, as it stands in a talk. */
export interface Heard {
  readonly key: string
  readonly own: boolean
  /** Who, as it is read; null for what only happened. */
  readonly by: string | null
  readonly text: string
}

interface Props {
  /** `table`: the other side hears it. `team`: one's own side alone. */
  readonly channel: 'table' | 'team'
  readonly heard: readonly Heard[]
  /** Null where one only listens. */
  readonly line: Line | null
  /** Why nothing can be said now; null where it can. What is written stays. */
  readonly mute: string | null
}

interface Line {
  readonly text: string
  readonly onText: (text: string) => void
  readonly onSay: () => void
  readonly busy: boolean
}

/** A talk and the line to add to it. That of the table and that of the team look and read differently, so that nothing is said to the wrong one. */
export function TableTalk({ channel, heard, line, mute }: Props) {
  const t = useClassText()
  const heading = useId()
  const log = useRef<HTMLDivElement>(null)
  const count = heard.length
  useEffect(() => {
    if (log.current && count > 0) log.current.scrollTop = log.current.scrollHeight
  }, [count])
  return (
    <section className="talk" data-channel={channel} aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{t(`bargain.talk.${channel}`)}</h2>
        <p className="hears">{t(`bargain.hears.${channel}`)}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by the keyboard */}
      <div className="heard" role="log" aria-labelledby={heading} ref={log} tabIndex={0}>
        <ol>
          {heard.map(({ key, own, by, text: words }) => (
            <li key={key} data-own={own || undefined} data-note={by === null || undefined}>
              {by !== null && <span className="by">{by}</span>}
              <p>{words}</p>
            </li>
          ))}
        </ol>
        {count === 0 && <p className="quiet-yet">{t(`bargain.quiet.${channel}`)}</p>}
      </div>
      {line ? (
        <SayLine {...{ channel, mute }} {...line} />
      ) : (
        mute !== null && <p className="say mute">{mute}</p>
      )}
    </section>
  )
}

/** The line on which one writes what one will say. */
function SayLine({
  channel,
  mute,
  text,
  onText,
  onSay,
  busy,
}: Omit<Props, 'heard' | 'line'> & Line) {
  const t = useClassText()
  const why = useId()
  const say = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (mute === null && !busy) onSay()
  }
  // Enter says it; while an input method composes, Enter belongs to it.
  const sayByKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  return (
    <form className="say" onSubmit={say}>
      {mute !== null && (
        <p className="mute" id={why}>
          {mute}
        </p>
      )}
      <label>
        <span className="unseen">{t(`bargain.write.${channel}`)}</span>
        <textarea
          name={channel}
          rows={2}
          maxLength={500}
          value={text}
          placeholder={t(`bargain.write.${channel}`)}
          aria-describedby={mute === null ? undefined : why}
          enterKeyHint="send"
          onChange={(event) => onText(event.target.value)}
          onKeyDown={sayByKey}
        />
      </label>
      <button
        type="submit"
        className={channel === 'table' ? 'button main' : 'button team'}
        // Not `disabled`: the focus would fall off the page with each line.
        aria-disabled={mute !== null || busy || text.trim() === ''}
      >
        {t(`bargain.say.${channel}`)}
      </button>
    </form>
  )
}
