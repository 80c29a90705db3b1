import { useEffect, useRef, useState } from 'react'
import type { KeptCard } from '../../practice/card-shelf.ts'
import type { Recall } from '../../practice/schedule.ts'
import { ItemLink } from '../codex/ItemLink.tsx'
import { explanationOf } from '../debrief/explanation.ts'
import { fill } from '../debrief/words.ts'
import { useNumberKeys } from '../meeting/use-number-keys.ts'
import { useLang, useText } from '../use-session.ts'
import { type CardWords, useCardWords } from './card-words.ts'
import { usePracticeText } from './words.ts'

interface Props {
  readonly kept: KeptCard
  readonly onAnswer: (recall: Recall) => void
  readonly onRemove: () => void
}

/** One mistake met again: what was heard, what could be said, and after the choice which line was better and why. */
export function CardFace({ kept, onAnswer, onRemove }: Props) {
  const t = usePracticeText()
  const words = useCardWords(kept.card, useLang())
  if (words === undefined) return <p className="waiting" />
  if (words === null)
    return (
      <div className="card-face">
        <p>{t('card.gone')}</p>
        <button type="button" className="button" onClick={onRemove}>
          {t('card.remove')}
        </button>
      </div>
    )
  return <Readable {...{ kept, words, onAnswer, onRemove }} />
}

function Readable({ kept, words, onAnswer, onRemove }: Props & { readonly words: CardWords }) {
  const t = usePracticeText()
  const [picked, setPicked] = useState<string | null>(null)
  const { card } = kept
  useNumberKeys(picked === null ? card.options : [], setPicked)
  return (
    <div className="card-face" data-card={card.id}>
      <p className="card-where">
        {t('card.where', { case: words.caseTitle, name: words.buyer })}
        <button type="button" className="quiet" onClick={onRemove}>
          {t('card.remove')}
        </button>
      </p>
      <div className={picked === null ? undefined : 'card-sides'}>
        <div className="card-side">
          <ul className="card-heard">
            {words.heard.map(({ id, who, text }) => (
              <li key={id} data-room={who === '' ? '' : undefined}>
                {who !== '' && <b>{who}</b>} {text}
              </li>
            ))}
          </ul>
          <h3>{t('card.ask')}</h3>
          <ol className="card-options">
            {card.options.map((id, i) => (
              <li key={id}>
                <button
                  type="button"
                  className="button"
                  data-option={id}
                  data-picked={picked === id ? '' : undefined}
                  data-better={picked !== null && id === card.better ? '' : undefined}
                  disabled={picked !== null}
                  onClick={() => setPicked(id)}
                >
                  <span className="number" aria-hidden="true">
                    {i + 1}
                  </span>{' '}
                  {words.lineOf(id)}
                </button>
              </li>
            ))}
          </ol>
        </div>
        {picked !== null && <Verdict {...{ kept, words, picked, onAnswer }} />}
      </div>
    </div>
  )
}

interface VerdictProps {
  readonly kept: KeptCard
  readonly words: CardWords
  readonly picked: string
  readonly onAnswer: (recall: Recall) => void
}

type Answers = readonly (readonly [Recall, Parameters<ReturnType<typeof usePracticeText>>[0]])[]

/** What may be said of one's own choice: a line that could have been said is for the trainee to judge. */
const ANSWERS: Readonly<Record<'right' | 'same' | 'poor' | 'other', Answers>> = {
  right: [
    ['found', 'card.found'],
    ['knew', 'card.knew'],
  ],
  same: [['missed', 'card.missed']],
  poor: [['missed', 'card.missed']],
  other: [
    ['missed', 'card.missed'],
    ['found', 'card.fine'],
  ],
}

function Verdict({ kept: { card }, words, picked, onAnswer }: VerdictProps) {
  const t = usePracticeText()
  const page = useText()
  const lang = useLang()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus({ preventScroll: true }), [])
  const right = picked === card.better
  const { why } = explanationOf(card.code, lang, card.header.persona)
  const values = {
    quote: card.said === null ? '' : words.lineOf(card.said),
    instead: words.lineOf(card.better),
    need: words.needTitle,
    name: words.buyer,
  }
  const kind = right
    ? 'right'
    : picked === card.said
      ? 'same'
      : card.poor.includes(picked)
        ? 'poor'
        : 'other'
  const answers = ANSWERS[kind]
  return (
    <div className="card-verdict" role="status" data-right={right ? '' : undefined}>
      <p>
        <strong>{t(`card.${kind}`)}</strong>
      </p>
      {!right && (
        <p>
          {kind !== 'other' && t('card.better')} <q>{words.lineOf(card.better)}</q>
        </p>
      )}
      <p>
        {fill(why, values)} <ItemLink item={card.item} lang={lang} meanwhile={page('nav.codex')} />
      </p>
      <div className="buttons">
        {answers.map(([recall, key], i) => (
          <button
            key={recall}
            type="button"
            ref={i === 0 ? first : undefined}
            className={i === 0 ? 'button main' : 'button'}
            data-recall={recall}
            onClick={() => onAnswer(recall)}
          >
            {t(key)}
          </button>
        ))}
      </div>
    </div>
  )
}
