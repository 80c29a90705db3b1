import { useSyncExternalStore } from 'react'
import { followSettings, type Settings, settings } from '../settings.ts'

/** How the reader wants the page; drawn anew when he changes it. */
export const useSettings = (): Settings => useSyncExternalStore(followSettings, settings)
