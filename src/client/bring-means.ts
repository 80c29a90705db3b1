import { gradableOf } from '../core/grading/gradable.ts'
import type { BringMeans } from './bring.ts'
import { newId } from './follow.ts'
import { storage } from './page.ts'
import { caseFile, loadScenario } from './scenarios.ts'

/** How this page takes in a file: its own shelf, cases and grading. */
export const bringMeans = async (): Promise<BringMeans> => ({
  storage: await storage(),
  scenarioOf: async (id) => {
    const found = caseFile(id)
    return found ? loadScenario(found).catch(() => null) : null
  },
  grade: async (meeting) => (await import('../core/grading/grade.ts')).grade(gradableOf(meeting)),
  newId,
  today: () => Date.now(),
})
