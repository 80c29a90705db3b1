import { useStore } from 'zustand/react'
import type { Lang } from '../../core/scenario/scenario.ts'
import { type Say, textIn } from '../i18n/texts.ts'
import { session } from '../page.ts'
import type { SessionState } from '../session-state.ts'

export const useSession = <T>(select: (state: SessionState) => T): T =>
  useStore(session.store, select)

export const useLang = (): Lang => useSession((it) => it.lang)

/** The page's words in the reader's language. */
export const useText = (): Say => textIn(useLang())
