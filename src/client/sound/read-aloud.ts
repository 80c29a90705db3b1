import type { Persona } from '../../core/buyer/persona.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import { lineText } from '../../core/meeting/view.ts'
import type { Lang, Script } from '../../core/scenario/scenario.ts'
import { settings } from '../settings.ts'
import { MANNERS, PLAIN, voiceFor } from './voices.ts'

/** A line to be read: in the manner of a temper where the buyer says it. */
export interface Aloud {
  readonly text: string
  readonly temper: Persona | null
}

/** What was said after the last move of a meeting; stage directions are not read. */
export const aloudIn = ({ lines, header }: Meeting, script: Script, lang: Lang): readonly Aloud[] =>
  lines
    .filter((it) => it.who !== 'ROOM')
    .map((line) => ({
      text: lineText(line, script, lang),
      temper: line.who === 'BUYER' ? header.persona : null,
    }))

export const canRead = (): boolean => 'speechSynthesis' in globalThis

/** Reads lines with the browser's own voice, where that is wanted. */
export function readAloud(lines: readonly Aloud[], lang: Lang): void {
  stopReading()
  const { aloud, muted } = settings()
  if (!aloud || muted || !canRead() || document.hidden) return
  const voice = voiceFor(speechSynthesis.getVoices(), lang)
  if (!voice) return
  for (const { text, temper } of lines) {
    const spoken = new SpeechSynthesisUtterance(text)
    const { rate, pitch } = temper ? MANNERS[temper] : PLAIN
    Object.assign(spoken, { voice, lang: voice.lang, rate, pitch })
    speechSynthesis.speak(spoken)
  }
}

export function stopReading(): void {
  if (canRead()) speechSynthesis.cancel()
}
