import { openRoom, type Room, type RoomState } from '../../../src/client/room/room.ts'
import { EXPRESSIONS, GESTURES } from '../../../src/core/buyer/cue.ts'
import { frameDriver } from './frame-driver.ts'

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

const open = (): Promise<Room> => {
  const parent = document.getElementById('room')
  if (!parent) throw new Error('no room')
  return openRoom(parent, stateAt(0), { renderer: 'canvas' })
}

const act = async (): Promise<unknown> => {
  const room = await open()
  for (let step = 1; step * CHANGE_MS < SECONDS * 1000; step++) {
    await new Promise((done) => setTimeout(done, CHANGE_MS))
    room.show(stateAt(step))
  }
  return room.frameTimes()
}

/** A minute of the room's own time, as fast as the machine draws it; answers how many frames that were. */
const driven = async (): Promise<() => Promise<number>> => {
  const frames = frameDriver()
  const opening = open()
  await frames.until(opening)
  const room = await opening
  let step = 0
  return async () => {
    const before = frames.count()
    for (let ms = 0; ms < 60_000; ms += CHANGE_MS) {
      room.show(stateAt(++step))
      await frames.run(CHANGE_MS)
    }
    return frames.count() - before
  }
}

if (location.hash === '#driven') Object.assign(globalThis, { roomMinute: driven() })
else Object.assign(globalThis, { roomFrames: act() })
