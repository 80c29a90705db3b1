import { openRoom, type RoomState } from '../../../src/client/room/room.ts'
import { EXPRESSIONS, GESTURES } from '../../../src/core/buyer/cue.ts'

const SECONDS = 20
const CHANGE_MS = 700

/** Two people who never sit still: every second or so another face, another movement, the other one speaking. */
const stateAt = (step: number): RoomState => ({
  place: 'warehouse-office',
  light: 'rain',
  view: 'loading-yard',
  things: ['tea', 'papers', 'offer-sheet'],
  reducedMotion: false,
  people: [
    { look: 'tiger', tempo: 'quick', speaking: step % 2 === 0 },
    { look: 'deputy', tempo: 'lively', speaking: step % 2 === 1 },
  ].map((person, i) => ({
    ...person,
    tempo: i === 0 ? 'quick' : 'lively',
    expression: EXPRESSIONS[(step + 3 * i) % EXPRESSIONS.length] ?? 'neutral',
    gesture: GESTURES[(step + 5 * i) % GESTURES.length] ?? 'rest',
  })),
})

const act = async (): Promise<unknown> => {
  const parent = document.getElementById('room')
  if (!parent) throw new Error('no room')
  const room = await openRoom(parent, stateAt(0), { renderer: 'canvas' })
  for (let step = 1; step * CHANGE_MS < SECONDS * 1000; step++) {
    await new Promise((done) => setTimeout(done, CHANGE_MS))
    room.show(stateAt(step))
  }
  return room.frameTimes()
}

Object.assign(globalThis, { roomFrames: act() })
