import type { Persona } from '../../../core/buyer/persona.ts'
import type { Meeting, SpokenLine } from '../../../core/meeting/meeting.ts'
import { spell } from '../../../core/meeting/price.ts'
import type { Turn } from '../../../core/meeting/turn.ts'
import { lineText } from '../../../core/meeting/view.ts'
import { conditionOf, isPriced } from '../../../core/negotiation/table.ts'
import { type Lang, roleOf, type Script } from '../../../core/scenario/scenario.ts'
import { levelTerm } from '../../../core/scenario/terms.ts'
import type { Package } from '../../../core/transcript/move.ts'
import { packageWords, putDown, round } from '../../package-words.ts'
import { type Decision, decisionsOf, linesByTurn } from './decisions.ts'
import { fill, type Words, wordsOf } from './words.ts'

/** A turn as it is read again: who spoke, what was said, and what was done without words. */
export interface Saying {
  readonly turn: Turn
  readonly by: 'you' | 'buyer' | 'other' | 'room'
  readonly speaker: string
  readonly text: string
  /** What was done at the table, in brackets; empty where nothing was. */
  readonly deed: string
}

/** A meeting told in a language: everything a debrief quotes or names. */
export interface Telling {
  readonly meeting: Meeting
  readonly lang: Lang
  readonly words: Words
  /** The buyer's name. */
  readonly name: string
  readonly decisions: readonly Decision[]
  readonly sayings: ReadonlyMap<number, Saying>
  readonly lineOf: (id: string) => string
  readonly needTitle: (id: string) => string
  readonly nameOf: (persona: Persona) => string
  /** An amount of what was bargained over: 万元, or the trainee's own points where no price is in money. */
  readonly price: (amount: number) => string
  readonly inPoints: boolean
  /** A package in the words of its terms. */
  readonly terms: (pack: Package) => string
  readonly script: Script
}

export function tellingOf(meeting: Meeting, script: Script, lang: Lang): Telling {
  const { scenario, header } = meeting
  const words = wordsOf(lang)
  const decisions = decisionsOf(meeting)
  const shown = linesByTurn(decisions)
  const lineOf = (id: string): string => script[lang][id] ?? ''
  const { bargaining } = scenario
  const inPoints = bargaining !== null && !isPriced(bargaining)
  const terms = (pack: Package): string =>
    bargaining ? packageWords(bargaining, pack, script, lang) : ''
  const tell = { meeting, script, lang, words, lineOf, terms }
  return {
    meeting,
    lang,
    words,
    name: scenario.buyer[header.persona].name[lang],
    decisions,
    sayings: new Map(
      meeting.spoken.map((turn) => [turn.n, sayingOf(turn, shown.get(turn.n), tell)]),
    ),
    lineOf,
    needTitle: (id) => scenario.needs.find((need) => need.id === id)?.title[lang] ?? id,
    nameOf: (persona) => scenario.buyer[persona].name[lang],
    price: (amount) =>
      inPoints ? fill(words.outcomes.points, { points: round(amount) }) : spell(amount, lang),
    inPoints,
    terms,
    script,
  }
}

interface Source {
  readonly meeting: Meeting
  readonly script: Script
  readonly lang: Lang
  readonly words: Words
  readonly lineOf: (id: string) => string
  readonly terms: (pack: Package) => string
}

function sayingOf(turn: Turn, line: SpokenLine | undefined, tell: Source): Saying {
  const { meeting, script, lang, words } = tell
  const deed = deedOf(turn, tell)
  if (turn.actor === 'seller') {
    const text = turn.choice === undefined ? '' : ownLine(turn.choice, turn, tell)
    const said = text === '' && deed === '' ? words.conversation.acts : deed
    return { turn, by: 'you', speaker: words.conversation.you, text, deed: said }
  }
  const text = line ? lineText(line, script, lang) : ''
  if (turn.actor === 'system' && (!line || line.who === 'ROOM')) {
    return { turn, by: 'room', speaker: words.conversation.room, text, deed }
  }
  const who = line?.who ?? 'BUYER'
  const speaker = roleOf(meeting.scenario, who, meeting.header.persona)?.name[lang] ?? who
  return { turn, by: who === 'BUYER' ? 'buyer' : 'other', speaker, text, deed }
}

/** A line of the trainee with the terms it named filled in. */
const ownLine = (choice: string, turn: Turn, { meeting, script, lang }: Source): string => {
  const [pack = {}] = putDown(turn, meeting)
  const named = Object.entries(pack).map(([id, level]) => [`offer.${id}`, levelTerm(id, level)])
  const params = {
    ...(turn.value === undefined ? {} : { offer: turn.value }),
    ...Object.fromEntries(named),
  }
  return lineText({ id: choice, who: 'SELLER', params, turn: turn.n }, script, lang)
}

/** What a table move did, whatever was said with it. */
function deedOf(turn: Turn, { meeting, lang, words, terms }: Source): string {
  const { conversation } = words
  if (turn.actor === 'buyer') return ''
  const packages = putDown(turn, meeting).map(terms)
  const price =
    packages.length > 0
      ? packages.join(words.outcomes.either)
      : turn.value === undefined
        ? ''
        : spell(turn.value, lang)
  if (turn.tags.includes('price.accept')) {
    return fill(turn.actor === 'seller' ? conversation.takes : conversation.agrees, { price })
  }
  if (turn.actor === 'system') return ''
  if (turn.tags.includes('nego.timeout') && turn.choice === undefined) return conversation.leaves
  if (price === '') return ''
  const { bargaining } = meeting.scenario
  const condition =
    bargaining && turn.cond !== undefined ? conditionOf(bargaining, turn.cond)?.text[lang] : null
  return condition
    ? fill(conversation.offersIf, { price, condition })
    : fill(conversation.offers, { price })
}
