import type { ReactElement, ReactNode } from 'react'
import { tenths } from '../../../core/grading/judge.ts'
import type { Finding } from '../../../core/grading/report.ts'
import { ItemLink } from '../codex/ItemLink.tsx'
import { explain } from './explanation.ts'
import { type Gathered, isUnheard } from './gathered.ts'
import type { Saying, Telling } from './telling.ts'
import { fill, list, signed } from './words.ts'
import './styles/finding.css'

interface Props {
  readonly told: Pick<Gathered, 'finding' | 'parts' | 'impact'>
  readonly telling: Telling
  /** Its place in the report: what a turn's mark leads back to. */
  readonly id?: string
  /** Said over it where it stands alone. */
  readonly title?: string
}

/** One judged turn: the line, what was right or wrong about it, what it did to this buyer, what to say instead. */
export function FindingNote({ told, telling, id, title }: Props): ReactElement {
  const { words } = telling
  const { finding, parts, impact } = told
  const { what, why, attempt, saying, instead } = explain(finding, telling)
  const { credit, turn } = finding
  const quoted = [what, why].some((text) => text.includes('{{quote}}'))
  const values: Values = {
    quote: saying ? saying.text || saying.deed : '',
    need: finding.need === undefined ? '' : telling.needTitle(finding.need),
    instead: instead ?? '',
    name: telling.name,
    lacks: list(lacksOf(finding, telling), telling.lang),
  }
  const kind = kindOf(finding)
  const tries = attempt !== '' && (instead !== null || !attempt.includes('{{instead}}'))
  const where =
    saying || instead !== null ? fill(words.finding.turn, { turn }) : words.finding.whole
  return (
    <li className="finding" data-kind={kind} id={id}>
      <p className="finding-mark">
        <span className="finding-sign" aria-hidden="true">
          {SIGNS[kind]}
        </span>
        {title ?? words.finding[kind]}
        <span className="finding-credit">
          {parts.length > 0
            ? fill(words.finding.sum, { credit: signed(tenths(impact)) })
            : finding.onConduct
              ? fill(words.finding.onConduct, { credit: signed(credit) })
              : credit !== 0 && fill(words.finding.points, { credit: signed(credit) })}
        </span>
      </p>
      {saying && !quoted && <Quote saying={saying} />}
      <p>
        <Told text={what} values={values} />
        {words.finding.gap}
        <Told text={why} values={values} />
      </p>
      {(tries || instead !== null) && (
        <p className="finding-try">
          <strong>{kind === 'good' ? words.finding.further : words.finding.try}</strong>
          {tries && <Told text={attempt} values={values} />}
          {instead !== null && !attempt.includes('{{instead}}') && (
            <span className="finding-instead">
              {words.finding.instead}
              <q>{instead}</q>
            </span>
          )}
        </p>
      )}
      {parts.length > 0 && <Parts parts={parts} telling={telling} anchored={id !== undefined} />}
      <p className="finding-source">
        <a href={`#turn-${turn}`} aria-label={fill(words.finding.toTurn, { text: where, turn })}>
          {where}
        </a>
        <ItemLink item={finding.item} lang={telling.lang} meanwhile={words.finding.inCodex} />
      </p>
    </li>
  )
}

const lacksOf = ({ lacks = [] }: Finding, { words }: Telling): readonly string[] =>
  lacks.map((part) =>
    part in words.finding.lacks
      ? words.finding.lacks[part as keyof typeof words.finding.lacks]
      : part,
  )

interface PartsProps {
  readonly parts: Gathered['parts']
  readonly telling: Telling
  /** Only where the card itself is what a turn's mark leads to. */
  readonly anchored: boolean
}

/** What one card gathers, each with the rubric it cost and how much. */
function Parts({ parts, telling: { words }, anchored }: PartsProps): ReactElement {
  return (
    <div className="finding-parts">
      <p>{words.finding.parts}</p>
      <ul>
        {parts.map(({ finding: { code, rubric, credit }, id }, i) => (
          <li key={id} id={anchored && i > 0 ? id : undefined}>
            {fill(words.finding.part, {
              text: isUnheard(code) ? words.finding.unheard[code] : code,
              rubric: words.rubrics[rubric].name,
              credit: signed(credit),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}

export const SIGNS = { good: '✓', bad: '✗', even: '·' } as const

export const kindOf = ({ credit }: Finding): keyof typeof SIGNS =>
  credit > 0 ? 'good' : credit < 0 ? 'bad' : 'even'

function Quote({ saying }: { readonly saying: Saying }): ReactElement {
  return (
    <blockquote>
      {saying.by !== 'you' && <span className="finding-speaker">{saying.speaker}</span>}
      {saying.text}
      {saying.deed !== '' && <span className="debrief-deed"> {saying.deed}</span>}
    </blockquote>
  )
}

/** A line quoted within a sentence leaves its full stop behind; one that ends it keeps its own. */
const unstopped = (line: string): string => line.replace(/(?<![。.…])[。.]$/, '')

type Values = Readonly<Record<'quote' | 'need' | 'instead' | 'name' | 'lacks', string>>
const PLACE = /\{\{(quote|need|instead|name|lacks)\}\}/
const isName = (name: string, values: Values): name is keyof Values => name in values

/** A text with its places filled: what was said and what could be said stand as quotations. */
function Told({ text, values }: { readonly text: string; readonly values: Values }): ReactNode {
  return text.split(PLACE).map((part, i, parts) => {
    if (i % 2 === 0 || !isName(part, values)) return part
    const value = values[part]
    if (part !== 'quote' && part !== 'instead') return value
    return <q key={i}>{parts[i + 1] === '' ? value : unstopped(value)}</q>
  })
}
