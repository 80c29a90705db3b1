import type { Meeting, SpokenLine } from '../../../core/meeting/meeting.ts'
import { type Noted, notedHeard, notedOwn, noteIn } from '../../../core/meeting/noted.ts'
import type { Turn } from '../../../core/meeting/turn.ts'
import { lineText } from '../../../core/meeting/view.ts'
import { type Lang, roleOf, type Script } from '../../../core/scenario/scenario.ts'
import { exchangesOf } from '../../dialogue.ts'
import type { Say } from '../../i18n/texts.ts'
import type { LineNote } from '../../notebook.ts'
import { type OwnWords, ownWords } from './own-words.ts'

/** What a turn meant: its tags, whether the brief had told it, and the need it is about, in words. */
export interface Meant {
  readonly tags: readonly string[]
  readonly known: boolean
  readonly need: string | null
}

/** A line of the other side, or of the room, whose `speaker` is null. */
export interface SaidLine {
  /** Its own within the exchange. */
  readonly key: string
  /** The id of the case's line, where it is known: what has been read once need not be waited for again. */
  readonly id: string | null
  readonly speaker: string | null
  readonly text: string
  /** In a guided meeting only. */
  readonly meant: Meant | null
  /** What is written down of it; nothing in an exam, where that is the trainee's own work. */
  readonly note: LineNote | null
}

export interface SaidOwn extends OwnWords {
  readonly meant: Meant | null
  readonly note: LineNote | null
}

/** One decision and what was said after it, in words: from the meeting in this page, or as a class's host tells it. */
export interface SaidExchange {
  readonly key: string
  readonly own: SaidOwn | null
  readonly lines: readonly SaidLine[]
}

/** All that was said in a meeting that is folded in this page. */
export function talkOf(
  meeting: Meeting,
  script: Script,
  lang: Lang,
  t: Say,
): readonly SaidExchange[] {
  const { scenario, header } = meeting
  const meantBy = (turn: Turn | undefined): Meant | null =>
    turn && header.mode === 'guided'
      ? {
          tags: turn.tags,
          known: turn.known === true,
          need: scenario.needs.find((it) => it.id === turn.need)?.title[lang] ?? null,
        }
      : null
  const noteOf = (noted: Noted, turn: Turn): LineNote | null => {
    const note = noteIn(meeting, noted, turn)
    return note && { ...note, title: note.title?.[lang] ?? null }
  }
  const lineOf = (line: SpokenLine, turns: readonly Turn[], own: Turn | null): SaidLine => {
    const turn = turns.find((it) => it.n === line.turn)
    return {
      key: `${line.turn}/${line.id}`,
      id: line.id,
      speaker: roleOf(scenario, line.who, header.persona)?.name[lang] ?? null,
      text: lineText(line, script, lang),
      meant: meantBy(turn),
      note: turn?.actor === 'buyer' ? noteOf(notedHeard(turn, own), turn) : null,
    }
  }
  return exchangesOf(meeting).map(({ own, lines, turns }, index) => ({
    // A talk only grows or is cut at its end, so the place of an exchange names it.
    key: `${index}/${lines[0]?.id ?? ''}`,
    own: own && {
      ...ownWords(own, meeting, script, lang, t),
      meant: meantBy(own),
      note: noteOf(notedOwn(own), own),
    },
    lines: lines.map((it) => lineOf(it, turns, own)),
  }))
}
