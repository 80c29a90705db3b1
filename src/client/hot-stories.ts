import { newId } from './follow.ts'
import { session } from './page.ts'
import { replaceFiles } from './scenarios.ts'
import type { CaseFiles } from './shelf-case.ts'

/** In development a changed story is played on at once: the moves so far are made again on it, as far as they can be. */
async function playAgain(files: CaseFiles): Promise<void> {
  replaceFiles(files)
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove()
  const { meeting } = session.store.getState()
  if (!meeting) return location.reload()
  const { scenario, persona, mode, seed } = meeting.header
  await session.begin({ scenario, persona, mode, seed, id: newId() })
  for (const { atMs: _atMs, ...move } of meeting.moves) {
    await session.move(move)
    if (session.store.getState().notice) return session.dismiss()
  }
}

import.meta.hot?.on('stories:changed', (files: CaseFiles) => void playAgain(files))
