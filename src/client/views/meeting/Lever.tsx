import { type CSSProperties, memo, useId } from 'react'
import { levelsOf } from '../../../core/negotiation/table.ts'
import type { Issue, Lang, Script } from '../../../core/scenario/scenario.ts'
import { levelWords, round } from '../../package-words.ts'
import { useText } from '../use-session.ts'
import { signed } from './signed.ts'

interface Props {
  readonly issue: Issue
  readonly level: string
  /** What each level is worth to the trainee. */
  readonly worths: readonly number[]
  /** The level of the trainee's last offer, and of the buyer's standing one. */
  readonly last: string | null
  readonly theirs: string | null
  readonly script: Script
  readonly lang: Lang
  /** By issue, and stable from one draft to the next. */
  readonly onMove: (issue: string, level: string) => void
}

/** One issue: where it is put, what that is worth, what it was, and where the buyer has it. Drawn anew only where it has moved. */
export const Lever = memo(function Lever(props: Props) {
  const { issue, level, worths, last, theirs, script, lang, onMove } = props
  const t = useText()
  const id = useId()
  const levels = levelsOf(issue)
  const worth = (of: string): number => worths[levels.indexOf(of)] ?? 0
  const tell = (of: string): string =>
    `${levelWords(issue, of, script, lang)} · ${t('table.points', { points: round(worth(of)) })}`
  const at = (of: string) =>
    ({ '--at': levels.indexOf(of) / Math.max(1, levels.length - 1) }) as CSSProperties
  const told = tell(level)
  const since = last === null || last === level ? null : signed(worth(level) - worth(last))
  return (
    <li className="lever" data-lever={issue.id}>
      <label htmlFor={id}>{issue.title[lang]}</label>
      <output htmlFor={id}>
        {told}
        {since && <span className="since">{since}</span>}
      </output>
      <div className="track">
        {last !== null && <span className="last" style={at(last)} />}
        {theirs !== null && <span className="mark" style={at(theirs)} />}
        <input
          id={id}
          type="range"
          min={0}
          max={levels.length - 1}
          step={1}
          value={levels.indexOf(level)}
          aria-valuetext={since ? `${told} (${since})` : told}
          onChange={(event) => onMove(issue.id, levels[Number(event.target.value)] ?? level)}
        />
      </div>
      {theirs !== null && <p className="theirs">{t('table.theirs', { level: tell(theirs) })}</p>}
    </li>
  )
})
