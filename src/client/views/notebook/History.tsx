import { useEffect, useRef } from 'react'
import type { NotedTalk } from '../../notebook.ts'
import { useText } from '../use-session.ts'

/** Everything that was said, close together, the newest last and in view. */
export function History({ talk }: { readonly talk: NotedTalk }) {
  const t = useText()
  const end = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // In braces: what it answers in newer browsers is no way to clean up.
    end.current?.scrollIntoView({ block: 'end' })
  }, [])
  return (
    <ol className="history" start={0}>
      {talk.map(({ key, own, lines }, index) => (
        <li key={key} ref={index === talk.length - 1 ? end : undefined}>
          {own && (
            <p className="history-own">
              <b>{t('meeting.you')}</b> {own.act} {own.words}
            </p>
          )}
          {lines.map((line) => (
            <p key={line.key} className={line.speaker === null ? 'history-room' : undefined}>
              {line.speaker !== null && <b>{line.speaker}</b>} {line.text}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
