import type { Persona } from '../../../core/buyer/persona.ts'
import type { Meeting, SpokenLine } from '../../../core/meeting/meeting.ts'
import { spell } from '../../../core/meeting/price.ts'
import type { Turn } from '../../../core/meeting/turn.ts'
import { lineText } from '../../../core/meeting/view.ts'
import { conditionOf } from '../../../core/negotiation/table.ts'
import { type Lang, roleOf, type Script } from '../../../core/scenario/scenario.ts'
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
  readonly price: (amount: number) => string
}

export function tellingOf(meeting: Meeting, script: Script, lang: Lang): Telling {
  const { scenario, header } = meeting
  const words = wordsOf(lang)
  const decisions = decisionsOf(meeting)
  const shown = linesByTurn(decisions)
  const lineOf = (id: string): string => script[lang][id] ?? ''
  const tell = { meeting, script, lang, words, lineOf }
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
    price: (amount) => spell(amount, lang),
  }
}

interface Source {
  readonly meeting: Meeting
  readonly script: Script
  readonly lang: Lang
  readonly words: Words
  readonly lineOf: (id: string) => string
}

function sayingOf(turn: Turn, line: SpokenLine | undefined, tell: Source): Saying {
  const { meeting, script, lang, words } = tell
  const deed = deedOf(turn, tell)
  if (turn.actor === 'seller') {
    const text = turn.choice === undefined ? '' : tell.lineOf(turn.choice)
    const said = text === '' && deed === '' ? words.conversation.acts : deed
    return { turn, by: 'you', speaker: words.conversation.you, text, deed: said }
  }
  const text = line ? lineText(line, script, lang) : ''
  if (turn.actor === 'system') {
    return { turn, by: 'room', speaker: words.conversation.room, text, deed }
  }
  const who = line?.who ?? 'BUYER'
  const speaker = roleOf(meeting.scenario, who, meeting.header.persona)?.name[lang] ?? who
  return { turn, by: who === 'BUYER' ? 'buyer' : 'other', speaker, text, deed }
}

/** What a table move did, whatever was said with it. */
function deedOf(turn: Turn, { meeting, lang, words }: Source): string {
  const { conversation } = words
  if (turn.actor === 'buyer') return ''
  const price = turn.value === undefined ? '' : spell(turn.value, lang)
  if (turn.tags.includes('price.accept')) {
    return fill(turn.actor === 'seller' ? conversation.takes : conversation.agrees, { price })
  }
  if (turn.actor === 'system') return ''
  if (turn.tags.includes('nego.timeout') && turn.choice === undefined) return conversation.leaves
  if (turn.value === undefined) return ''
  const { bargaining } = meeting.scenario
  const condition =
    bargaining && turn.cond !== undefined ? conditionOf(bargaining, turn.cond)?.text[lang] : null
  return condition
    ? fill(conversation.offersIf, { price, condition })
    : fill(conversation.offers, { price })
}
