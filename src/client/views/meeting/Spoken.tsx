import type { Meeting, SpokenLine } from '../../../core/meeting/meeting.ts'
import type { Turn } from '../../../core/meeting/turn.ts'
import { lineText } from '../../../core/meeting/view.ts'
import { type Lang, roleOf, type Script } from '../../../core/scenario/scenario.ts'
import { Meanings } from './Meanings.tsx'

interface Props {
  readonly meeting: Meeting
  readonly script: Script
  readonly lang: Lang
  readonly guided: boolean
  readonly line: SpokenLine
  readonly turn: Turn | undefined
  /** How many of its signs are to be seen; all of them where left out. */
  readonly shown?: number
}

/** A line of the other side, or of the room. What has not appeared yet has its place, and can be heard. */
export function Spoken({ meeting, script, lang, guided, line, turn, shown }: Props) {
  const role = roleOf(meeting.scenario, line.who, meeting.header.persona)
  const text = lineText(line, script, lang)
  const seen = shown === undefined ? text.length : wholeWords(text, shown, lang)
  const state = seen >= text.length ? 'whole' : seen > 0 ? 'part' : 'none'
  return (
    <div className={line.who === 'ROOM' ? 'spoken stage-direction' : 'spoken'} data-said={state}>
      {role && <p className="speaker">{role.name[lang]}</p>}
      <p className="words" data-line={line.id}>
        {text.slice(0, seen)}
        {seen < text.length && <span className="unsaid">{text.slice(seen)}</span>}
      </p>
      {guided && turn && <Meanings turn={turn} scenario={meeting.scenario} lang={lang} />}
    </div>
  )
}

/** Chinese appears sign by sign, English word by word. */
function wholeWords(text: string, shown: number, lang: Lang): number {
  const signs = Math.max(0, Math.floor(shown))
  if (signs >= text.length || lang === 'zh') return Math.min(signs, text.length)
  return text.lastIndexOf(' ', signs) + 1
}
