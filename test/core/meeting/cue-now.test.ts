import { describe, expect, it } from 'vitest'
import { openCase } from '../../../src/cli/cases.ts'
import { cueOf } from '../../../src/core/buyer/show.ts'
import { struckBy } from '../../../src/core/buyer/struck.ts'
import { cueNow } from '../../../src/core/meeting/cue-now.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { playOut } from '../../../src/core/players/player.ts'
import { random } from '../../../src/core/players/simple.ts'
import { isRefusal } from '../../../src/core/refusal.ts'

const opened = openCase('forklift')
if (isRefusal(opened)) throw new Error(opened.detail)

/** A moment at which the deputy has just spoken, and not the buyer. */
function deputySpoke(): Meeting {
  if (isRefusal(opened)) throw new Error(opened.detail)
  for (let seed = 1; seed < 40; seed++) {
    let at: Meeting | null = playOut(opened.scenario, 'owl', seed, random)
    for (; at; at = at.before) if (!at.ended && at.lines.at(-1)?.who === 'HE') return at
  }
  throw new Error('the deputy never speaks')
}

describe('how a move struck him', () => {
  it('[B12] shows in the buyer as soon as he has answered it', () => {
    if (isRefusal(opened)) throw new Error(opened.detail)
    const { scenario } = opened
    let stung = 0
    for (let seed = 1; seed <= 5; seed++)
      for (let at = playOut(scenario, 'tiger', seed, random); at.before; at = at.before) {
        const turn = at.spoken.findLast((it) => it.actor !== 'system')
        const said = at.lines.find((line) => line.turn === turn?.n)
        if (at.ended || said?.who !== 'BUYER') continue
        const struck = struckBy(at.before.mind, at.mind)
        if (struck === 'stung') stung++
        expect(cueNow(at)).toEqual(cueOf(at.mind, turn, 'tiger', struck))
      }
    expect(stung).toBeGreaterThan(0)
  })
})

describe('who a word is read from', () => {
  it('[B11] what another says shows in him; the buyer shows how he feels on the whole', () => {
    const meeting = deputySpoke()
    const { mind, header, spoken } = meeting
    const turn = spoken.findLast((it) => it.actor !== 'system')
    const ground = cueOf(mind, undefined, header.persona)
    expect(cueOf(mind, turn, header.persona)).not.toEqual(ground)
    expect(cueNow(meeting)).toEqual(ground)
    expect(cueNow(meeting, 'HE')).toEqual(cueOf(mind, turn, header.persona))
  })

  it('[B11] who has said nothing since the last decision sits calm', () => {
    expect(cueNow(deputySpoke(), 'NOBODY')).toEqual({ expression: 'neutral', gesture: 'rest' })
  })
})
