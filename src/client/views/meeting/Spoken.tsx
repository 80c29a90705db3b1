import type { Lang } from '../../../core/scenario/scenario.ts'
import { Meanings } from './Meanings.tsx'
import type { SaidLine } from './talk.ts'

interface Props {
  readonly line: SaidLine
  readonly lang: Lang
  /** How many of its signs are to be seen. */
  readonly shown: number
}

/** A line of the other side, or of the room. What has not appeared yet has its place, and can be heard. */
export function Spoken({ line, lang, shown }: Props) {
  const { id, speaker, text, meant } = line
  const seen = wholeWords(text, shown, lang)
  const state = seen >= text.length ? 'whole' : seen > 0 ? 'part' : 'none'
  return (
    <div className={speaker === null ? 'spoken stage-direction' : 'spoken'} data-said={state}>
      {speaker !== null && <p className="speaker">{speaker}</p>}
      <p className="words" data-line={id ?? undefined}>
        {text.slice(0, seen)}
        {seen < text.length && <span className="unsaid">{text.slice(seen)}</span>}
      </p>
      {meant && <Meanings {...{ meant, lang }} />}
    </div>
  )
}

/** Chinese appears sign by sign, English word by word. */
function wholeWords(text: string, shown: number, lang: Lang): number {
  const signs = Math.max(0, Math.floor(shown))
  if (signs >= text.length || lang === 'zh') return Math.min(signs, text.length)
  return text.lastIndexOf(' ', signs) + 1
}
