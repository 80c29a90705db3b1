import type { Meeting } from '../../core/meeting/meeting.ts'
import { lineText } from '../../core/meeting/view.ts'
import type { Lang, Script } from '../../core/scenario/scenario.ts'
import { settings } from '../settings.ts'
import { MANNERS, PLAIN, voiceFor } from './voices.ts'

export const canRead = (): boolean => 'speechSynthesis' in globalThis

/** Reads what was said after the last move with the browser's own voice, where that is wanted; stage directions are not read. */
export function readAloud(meeting: Meeting, script: Script, lang: Lang): void {
  stopReading()
  const { aloud, muted } = settings()
  if (!aloud || muted || !canRead() || document.hidden) return
  const voice = voiceFor(speechSynthesis.getVoices(), lang)
  if (!voice) return
  for (const line of meeting.lines) {
    if (line.who === 'ROOM') continue
    const spoken = new SpeechSynthesisUtterance(lineText(line, script, lang))
    const { rate, pitch } = line.who === 'BUYER' ? MANNERS[meeting.header.persona] : PLAIN
    Object.assign(spoken, { voice, lang: voice.lang, rate, pitch })
    speechSynthesis.speak(spoken)
  }
}

export function stopReading(): void {
  if (canRead()) speechSynthesis.cancel()
}
