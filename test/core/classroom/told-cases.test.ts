import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../../src/cli/cases.ts'
import { caseIds } from '../../../src/cli/story-files.ts'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { PART_SCHEMAS } from '../../../src/core/classroom/parts.ts'
import { linesOf, sceneOf } from '../../../src/core/classroom/sight-meeting.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { headerOf, openMeeting } from '../../../src/core/meeting/open.ts'
import { average } from '../../../src/core/players/middling.ts'
import { playOn } from '../../../src/core/prover/bounds.ts'
import { isRefusal } from '../../../src/core/refusal.ts'

describe.each(caseIds())('%s', (id) => {
  const opened = openCase(id)
  if (isRefusal(opened)) throw new Error(opened.detail)
  const { scenario, scripts } = opened

  it('[CR1] all that is told of its meetings passes the door of the page, whoever speaks', () => {
    for (const persona of PERSONAS) {
      const header = headerOf(scenario, persona, 3, 'guided')
      const ended = playOn(openMeeting(scenario, header), average)
      const told = { case: { scenario, scripts }, settings: { play: 'guided' } } as never // what of an activity is read
      for (let at: Meeting | null = ended; at; at = at.before) {
        const run = { meeting: at, beganRunMs: 0, beganExtendedMs: 0 }
        v.parse(PART_SCHEMAS.scene, sceneOf(told, run as never)) // a run is these three
      }
      const lines = linesOf(told, ended)
      expect(lines.length).toBeGreaterThan(5)
      for (const line of lines) v.parse(PART_SCHEMAS.line, line)
    }
  })
})
