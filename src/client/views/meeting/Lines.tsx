import { useEffect } from 'react'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { markRead, wasRead } from '../../read-lines.ts'
import { useSettings } from '../use-settings.ts'
import { Spoken } from './Spoken.tsx'
import type { SaidLine } from './talk.ts'
import { useReveal } from './use-reveal.ts'

interface Props {
  /** The case, by id. */
  readonly scenario: string
  readonly said: readonly SaidLine[]
  readonly lang: Lang
  /** What was said last appears as it is said, unless it was there before the page was. */
  readonly appears: boolean
}

/** What the other side said in an exchange. While it appears, a click anywhere in the talk or the space bar shows all of it. */
export function Lines({ scenario, said, lang, appears }: Props) {
  const { pace, skipRead } = useSettings()
  const isOld = (id: string | null): boolean => id !== null && skipRead && wasRead(scenario, id)
  const lines = said.map((line) => ({
    line,
    signs: !appears || isOld(line.id) ? 0 : line.text.length,
  }))
  const all = lines.reduce((sum, it) => sum + it.signs, 0)
  const { shown, done, finish } = useReveal(all, { pace, lang, atOnce: !appears })
  const ids = said.flatMap(({ id }) => (id === null ? [] : [id])).join(' ')
  useEffect(() => {
    if (done && ids !== '') markRead(scenario, ids.split(' '))
  }, [done, scenario, ids])
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
  return lines.map(({ line, signs }) => {
    const { length } = line.text
    const own = shown - before
    before += signs
    return (
      <Spoken
        key={line.key}
        {...{ line, lang }}
        shown={done ? length : signs > 0 ? own : own >= 0 ? length : 0}
      />
    )
  })
}
