import { describe, expect, test } from 'vitest'
import { besideOf } from '../../../src/core/meeting/beside.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { after, MINI, say, sitDown } from '../mini-case.ts'

const role = { name: { zh: '甲', en: 'A' }, title: { zh: '乙', en: 'B' }, look: 'engineer' }
const scenario = {
  ...MINI.scenario,
  team: { BOSS: { ...role, look: 'chief' }, MATE: { ...role, beside: true } },
}
const met = sitDown(scenario)
const lineOf = (meeting: Meeting, id: string) => {
  const line = meeting.lines.find((it) => it.id === id)
  if (!line) throw new Error(id)
  return line
}

describe('who sits beside the trainee', () => {
  test('[S48] nobody where the case names nobody', () => {
    expect(besideOf(sitDown(MINI.scenario), null)).toBeNull()
  })

  test('[S48] listens, and writes what is worth a note', () => {
    expect(besideOf(met, lineOf(met, 'sit'))).toEqual({ look: 'engineer', doing: 'listen' })
    const told = after(met, say('fleet'))
    expect(besideOf(told, lineOf(told, 'fleet-told'))?.doing).toBe('write')
  })

  test('[S48] turns to the trainee to speak, and when something has turned', () => {
    expect(besideOf(met, { ...lineOf(met, 'sit'), who: 'MATE' })?.doing).toBe('turn')
    const refused = after(met, say('pitch'))
    expect(besideOf(refused, null)?.doing).toBe('turn')
  })

  test('[S48] is not to be seen in another place', () => {
    const elsewhere = { ...scenario, entries: { ...scenario.entries } }
    const sit = elsewhere.entries.sit
    if (!sit) throw new Error('no sit')
    elsewhere.entries.sit = { ...sit, setting: { place: 'telephone' } }
    expect(besideOf({ ...met, scenario: elsewhere }, null)).toBeNull()
  })
})
