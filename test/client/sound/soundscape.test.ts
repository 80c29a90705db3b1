import { describe, expect, test } from 'vitest'
import { soundscapeAt } from '../../../src/client/sound/soundscape.ts'
import { MINI, sitDown } from '../../core/mini-case.ts'

const IDLE = { status: 'idle', meeting: null } as const
const meeting = sitDown(MINI.scenario)
const SEATED = { status: 'seated', meeting } as const
const TABLE = '?persona=owl&seed=7&brief=0'

describe('[B61] what is heard all the time', () => {
  test('music where one arrives and over the debrief, silence among the books', () => {
    expect(soundscapeAt('/', '', IDLE)).toMatchObject({ music: 'arrival', place: null })
    expect(soundscapeAt('/play/mini', '', IDLE)).toMatchObject({ music: 'arrival', ducked: false })
    expect(soundscapeAt('/debrief/x', '', SEATED)).toMatchObject({
      music: 'afterwards',
      place: null,
    })
    for (const path of ['/codex', '/practice', '/compare/a/b', '/class'])
      expect(soundscapeAt(path, '', SEATED)).toMatchObject({ music: null, place: null })
  })

  test('at the table its room, and music only far below the talk', () => {
    expect(soundscapeAt('/play/mini', TABLE, SEATED)).toEqual({
      place: meeting.scenario.place,
      rain: false,
      music: 'arrival',
      ducked: true,
    })
    expect(soundscapeAt('/play/mini', TABLE, { status: 'opening', meeting: null }).place).toBeNull()
  })

  test('rain is heard where the light is rain', () => {
    const wet = { ...meeting, scenario: { ...meeting.scenario, light: 'rain' as const } }
    expect(soundscapeAt('/play/mini', TABLE, { status: 'seated', meeting: wet }).rain).toBe(true)
  })
})
