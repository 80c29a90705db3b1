import { gradableOf } from '../core/grading/gradable.ts'
import type { Lang } from '../core/scenario/scenario.ts'
import { bookmark, unbookmark } from './bookmark.ts'
import { loadTexts } from './i18n/texts.ts'
import { firstLanguage, rememberLanguage } from './language.ts'
import { caseFile, loadScenario, loadScript, loadScriptIn } from './scenarios.ts'
import { createSession } from './session.ts'
import { stopwatch } from './stopwatch.ts'
import type { Storage } from './storage.ts'

/** The page's own session: the one seam between core, React and the room. */

let opened: Promise<Storage> | null = null

/** Dexie arrives after the first choice; the first move waits for it. */
export const storage = (): Promise<Storage> => {
  opened ??= import('./storage.ts').then((it) => it.openStorage())
  opened.catch(() => {
    opened = null
  })
  return opened
}

const watch = stopwatch(
  () => performance.now(),
  () => document.visibilityState === 'visible',
)

export const session = createSession(
  {
    caseFile,
    loadScenario,
    loadScriptIn,
    loadScript,
    storage,
    grade: async (meeting) => (await import('../core/grading/grade.ts')).grade(gradableOf(meeting)),
    stopwatch: watch,
    today: () => Date.now(),
    onKept(meeting, id) {
      if (meeting.ended) unbookmark(id)
      else if (meeting.moves.length === 1) {
        bookmark(meeting.header, id)
        void navigator.storage?.persist?.().catch(() => false)
      }
    },
    soon: (task) => void setTimeout(task, 200),
  },
  firstLanguage(location.search),
)

export const elapsedMs = watch.elapsedMs

/** The page's words first, then everything said so far, in one go. */
export async function switchLanguage(lang: Lang): Promise<void> {
  await loadTexts(lang)
  await session.setLang(lang)
  rememberLanguage(lang)
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') watch.resume()
  else {
    session.tick()
    watch.pause()
  }
})
