import { useEffect } from 'react'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { lineText } from '../../../core/meeting/view.ts'
import type { Lang, Script } from '../../../core/scenario/scenario.ts'
import type { Exchange } from '../../dialogue.ts'
import { markRead, wasRead } from '../../read-lines.ts'
import { useSettings } from '../use-settings.ts'
import { Spoken } from './Spoken.tsx'
import { useReveal } from './use-reveal.ts'

interface Props {
  readonly meeting: Meeting
  readonly script: Script
  readonly lang: Lang
  readonly exchange: Exchange
  /** What was said last appears as it is said, unless it was there before the page was. */
  readonly appears: boolean
}

/** What the other side said in an exchange. While it appears, a click anywhere in the talk or the space bar shows all of it. */
export function Lines({ meeting, script, lang, exchange, appears }: Props) {
  const { pace, skipRead } = useSettings()
  const { scenario, header } = meeting
  const signsOf = (id: string, text: string): number =>
    !appears || (skipRead && wasRead(scenario.id, id)) ? 0 : text.length
  const lines = exchange.lines.map((line) => {
    const text = lineText(line, script, lang)
    return { line, signs: signsOf(line.id, text), text }
  })
  const all = lines.reduce((sum, it) => sum + it.signs, 0)
  const { shown, done, finish } = useReveal(all, { pace, lang, atOnce: !appears })
  useEffect(() => {
    if (done)
      markRead(
        scenario.id,
        exchange.lines.map((it) => it.id),
      )
  }, [done, scenario.id, exchange])
  useEffect(() => {
    if (done) return
    const press = (event: KeyboardEvent): void => {
      const at = event.target instanceof Element ? event.target : null
      if (event.key !== ' ' || at?.closest('button, a, input, select, textarea, summary, dialog'))
        return
      event.preventDefault()
      finish()
    }
    const click = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('.conversation, .panel')) finish()
    }
    window.addEventListener('keydown', press)
    window.addEventListener('click', click)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('click', click)
    }
  })
  let before = 0
  return lines.map(({ line, signs, text }) => {
    const own = shown - before
    before += signs
    return (
      <Spoken
        key={`${line.turn}/${line.id}`}
        {...{ meeting, script, lang, line }}
        guided={header.mode === 'guided'}
        turn={exchange.turns.find((it) => it.n === line.turn)}
        shown={done ? text.length : signs > 0 ? own : own >= 0 ? text.length : 0}
      />
    )
  })
}
