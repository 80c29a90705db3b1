import { describe, expect, test } from 'vitest'
import { play } from '../../../src/core/meeting/play.ts'
import { thingsOf, turningOf } from '../../../src/core/meeting/things.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { after, MINI, offer, say, sitDown, TABLE } from '../mini-case.ts'

describe('what lies on the table', () => {
  test('a warm host has tea there from the start; another once there is trust', () => {
    expect(thingsOf(sitDown(MINI.scenario, { persona: 'koala' }))).toContain('teapot')
    const owl = sitDown(MINI.scenario, { persona: 'owl' })
    const cool = { ...owl, mind: { ...owl.mind, trust: 30 } }
    expect(thingsOf(cool)).not.toContain('tea')
    const trusted = { ...owl, mind: { ...owl.mind, trust: 60 } }
    expect(thingsOf(trusted)).toContain('tea')
    // What has been poured stays, though trust is lost again.
    expect(thingsOf({ ...cool, before: trusted })).toContain('tea')
  })

  test('a brochure once a capability was presented', () => {
    const met = sitDown(MINI.scenario)
    expect(thingsOf(met)).not.toContain('brochure')
    expect(thingsOf(after(met, say('pitch')))).toContain('brochure')
  })

  test('[S48] of the matter itself what the case says, and nothing where it says nothing', () => {
    const met = sitDown(MINI.scenario)
    expect(thingsOf(met)).not.toContain('dumplings')
    const scenario = { ...MINI.scenario, sample: 'dumplings' } as const
    expect(thingsOf({ ...met, scenario })).toContain('dumplings')
  })

  test('the offer sheet once an offer was made, the contract in its place once there is a deal', () => {
    const met = sitDown(TABLE.scenario)
    expect(thingsOf(met)).toContain('papers')
    expect(thingsOf(met)).not.toContain('offer-sheet')
    const quote = TABLE.scenario.bargaining?.quote ?? 0
    const offered = openTable(met)
    const made = after(offered, offer(quote))
    if (!made.table?.agreed) expect(thingsOf(made)).toContain('offer-sheet')
    const agreed = made.table && { ...made, table: { ...made.table, agreed: { price: '1' } } }
    expect(agreed && thingsOf(agreed)).toContain('contract')
    expect(agreed && thingsOf(agreed)).not.toContain('offer-sheet')
    expect(agreed && turningOf(agreed)).toBe('deal')
  })
})

describe('what turns a meeting', () => {
  test('a need said aloud draws the camera near, an objection sends it back', () => {
    const told = after(sitDown(MINI.scenario), say('stuck'), say('worth'))
    expect(turningOf(told)).toBe('concession')
    const early = after(sitDown(MINI.scenario), say('pitch'))
    expect(turningOf(early)).toBe('refusal')
    expect(turningOf(sitDown(MINI.scenario))).toBeNull()
  })
})

/** Goes on until offers may be made. */
function openTable(met: ReturnType<typeof sitDown>): ReturnType<typeof sitDown> {
  for (let now = met, i = 0; i < 12; i++) {
    const quote = now.scenario.bargaining?.quote ?? 0
    if (!isRefusal(play(now, offer(quote)))) return now
    now = after(now, say(now.open[0] ?? ''))
  }
  throw new Error('no table was opened')
}
