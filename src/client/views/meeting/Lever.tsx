import { type CSSProperties, useId } from 'react'
import { levelsOf } from '../../../core/negotiation/table.ts'
import type { Issue, Lang, Script } from '../../../core/scenario/scenario.ts'
import { levelWords, round } from '../../package-words.ts'
import { useText } from '../use-session.ts'

interface Props {
  readonly issue: Issue
  readonly level: string
  /** What each level is worth to the trainee. */
  readonly worths: readonly number[]
  /** The level of the buyer's standing offer. */
  readonly theirs: string | null
  readonly script: Script
  readonly lang: Lang
  readonly onMove: (level: string) => void
}

/** One issue: where it is put, what that is worth, and where the buyer has it. */
export function Lever({ issue, level, worths, theirs, script, lang, onMove }: Props) {
  const t = useText()
  const id = useId()
  const levels = levelsOf(issue)
  const at = levels.indexOf(level)
  const worth = (of: string): string =>
    t('table.points', { points: round(worths[levels.indexOf(of)] ?? 0) })
  const told = `${levelWords(issue, level, script, lang)} · ${worth(level)}`
  const mark = theirs === null ? -1 : levels.indexOf(theirs) / Math.max(1, levels.length - 1)
  return (
    <li className="lever">
      <label htmlFor={id}>{issue.title[lang]}</label>
      <output htmlFor={id}>{told}</output>
      <div className="track">
        {mark >= 0 && <span className="mark" style={{ '--at': mark } as CSSProperties} />}
        <input
          id={id}
          type="range"
          min={0}
          max={levels.length - 1}
          step={1}
          value={at}
          aria-valuetext={told}
          onChange={(event) => onMove(levels[Number(event.target.value)] ?? level)}
        />
      </div>
      {theirs !== null && (
        <p className="theirs">
          {t('table.theirs', {
            level: `${levelWords(issue, theirs, script, lang)} · ${worth(theirs)}`,
          })}
        </p>
      )}
    </li>
  )
}
