import { useEffect, useRef } from 'react'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { lineText } from '../../../core/meeting/view.ts'
import { type Lang, roleOf, type Script } from '../../../core/scenario/scenario.ts'
import { exchangesOf } from '../../dialogue.ts'
import { ownWords } from '../meeting/own-words.ts'
import { useText } from '../use-session.ts'

interface Props {
  readonly meeting: Meeting
  readonly script: Script
  readonly lang: Lang
}

/** Everything that was said, close together, the newest last and in view. */
export function History({ meeting, script, lang }: Props) {
  const t = useText()
  const end = useRef<HTMLLIElement>(null)
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [])
  const exchanges = exchangesOf(meeting)
  return (
    <ol className="history" start={0}>
      {exchanges.map(({ own, lines }, index) => {
        const { act, words } = own ? ownWords(own, meeting, script, lang, t) : NOTHING
        return (
          <li
            // The place of an exchange names it.
            key={`${index}/${lines[0]?.id ?? ''}`}
            ref={index === exchanges.length - 1 ? end : undefined}
          >
            {own && (
              <p className="history-own">
                <b>{t('meeting.you')}</b> {act} {words}
              </p>
            )}
            {lines.map((line) => {
              const role = roleOf(meeting.scenario, line.who, meeting.header.persona)
              return (
                <p key={`${line.turn}/${line.id}`} className={role ? undefined : 'history-room'}>
                  {role && <b>{role.name[lang]}</b>} {lineText(line, script, lang)}
                </p>
              )
            })}
          </li>
        )
      })}
    </ol>
  )
}

const NOTHING = { act: null, words: null } as const
