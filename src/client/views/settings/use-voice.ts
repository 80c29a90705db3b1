import { useEffect, useState } from 'react'
import { canRead } from '../../sound/read-aloud.ts'
import { voiceFor } from '../../sound/voices.ts'
import { useLang } from '../use-session.ts'

/** [D] Browsers name their voices some moments after they are first asked; who has named none by then has none. */
const PATIENCE_MS = 1500

/** Whether the browser can read the page's language. */
export function useVoice(): 'some' | 'none' | 'unknown' {
  const lang = useLang()
  const [asked, setAsked] = useState(0)
  const [waited, setWaited] = useState(!canRead())
  useEffect(() => {
    if (!canRead()) return
    const askAgain = (): void => setAsked((it) => it + 1)
    speechSynthesis.addEventListener('voiceschanged', askAgain)
    const timer = setTimeout(() => setWaited(true), PATIENCE_MS)
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', askAgain)
      clearTimeout(timer)
    }
  }, [])
  const voices = canRead() ? speechSynthesis.getVoices() : []
  if (voiceFor(voices, lang)) return 'some'
  return voices.length > 0 || waited || asked > 0 ? 'none' : 'unknown'
}
