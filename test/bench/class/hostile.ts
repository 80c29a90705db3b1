import { type Aim, attack } from '../../server/attacks.ts'
import { RawScreen } from '../../server/raw-screen.ts'
import { count, type Figure } from './figures.ts'
import { door, type Site, wait } from './site.ts'
import { type Desk, seatAll, startCase } from './trainee.ts'

const ATTACKERS = 90
/** What a seat may ask a second, and a little less: faster is refused as such, and would hide what else is refused. */
const EVERY_MS = 175
const CASE = 'gap-100'

/** Thousands of messages that no trainee may send, from ninety seats of a class in which ten play fair. */
export async function hostile(site: Site, messages: number): Promise<readonly Figure[]> {
  const seated = await seatAll(site, 1, 10)
  const { trainees, desks } = seated
  const [desk] = desks
  if (!desk) throw new Error('no class')
  const tokens = await joinAll(site, desk)
  await startCase(seated, CASE)
  const open = trainees[0]?.scene?.choices[0]?.id ?? ''
  const aim: Aim = { victim: 1, open, settings: settings() }
  const screens = await Promise.all(
    tokens.map((token, i) => RawScreen.open(site.bases[i % site.bases.length] ?? '', token)),
  )
  for (const [i, it] of screens.entries())
    it.room.send('ask', { kind: 'begin', id: `begin0000${i}`, activity: 1 })
  await wait(3000)
  const before = stateOf(desk)
  const sent = await sendAll(screens, messages, aim)
  await wait(3000)
  const answers = screens.map((it) => it.answers())
  const done = answers.reduce((sum, it) => sum + it.done, 0)
  const refused = answers.reduce((sum, it) => sum + it.refused, 0)
  const codes = new Map<string, number>()
  for (const code of screens.flatMap((it) => it.refusals()))
    codes.set(code, (codes.get(code) ?? 0) + 1)
  const cut = screens.filter((it) => it.closed).length
  const unchanged = stateOf(desk) === before
  // The ten still play.
  const took = await Promise.all(trainees.map((it) => it.move()))
  const moved = took.filter((it) => it !== null).length
  const replayed = await replays(screens)
  for (const it of screens) it.room.leave().catch(() => undefined)
  for (const it of [...trainees, desk]) it.line.close()
  const accepted = done - screens.length
  return [
    count('hostile messages', sent),
    count('accepted', accepted, '0', accepted === 0),
    count('refused with a code', refused, `${sent}`, refused === sent),
    ...[...codes].toSorted(([, a], [, b]) => b - a).map(([code, n]) => count(`  ${code}`, n)),
    count('lines cut', cut, '0', cut === 0),
    count('class changed', unchanged ? 0 : 1, '0', unchanged),
    count('asks sent again that counted twice', replayed, '0', replayed === 0),
    count('crashes', site.crashes(), '0', site.crashes() === 0),
    count('fair moves afterwards', moved, `${trainees.length}`, moved === trainees.length),
  ]
}

const settings = () => ({
  ...{ mode: 'case', case: CASE, persona: 'owl', play: 'practice' },
  ...{ minutes: null, reports: 'at-end' },
})

async function joinAll(site: Site, { line }: Desk): Promise<readonly string[]> {
  const { classes } = await door<{ classes: readonly { code: string }[] }>(
    site.bases[0] ?? '',
    'list',
    { token: site.instructor },
  )
  const code = classes[0]?.code
  const tokens: string[] = []
  for (let n = 0; n < ATTACKERS; n++) {
    const base = site.bases[n % site.bases.length] ?? ''
    tokens.push((await door<{ token: string }>(base, 'join', { code, name: `h${n}` })).token)
  }
  if (!line.seen().parts.has('class')) throw new Error('no desk')
  return tokens
}

/** All that the desk shows but who is there. */
const stateOf = ({ line }: Desk): string =>
  JSON.stringify(
    [...line.seen().parts].map(([key, part]) =>
      key.startsWith('person/') || key === 'class'
        ? [key, { ...part, present: 0, since: 0 }]
        : [key, part],
    ),
  )

async function sendAll(screens: readonly RawScreen[], messages: number, aim: Aim): Promise<number> {
  let n = 0
  while (n < messages) {
    const next = performance.now() + EVERY_MS
    for (const screen of screens) {
      if (n >= messages) break
      const it = attack(n, aim)
      if ('bytes' in it) screen.room.connection.send(it.bytes)
      else screen.send(it.type, it.message)
      n += 1
    }
    await wait(Math.max(0, next - performance.now()))
  }
  return n
}

/** Each sends one good move three times under one id: told three times that it is done, it counts once. */
async function replays(screens: readonly RawScreen[]): Promise<number> {
  let twice = 0
  for (const [i, { room, told }] of screens.entries()) {
    const scene = told.findLast((it) => hasScene(it))
    const choice = hasScene(scene) ? scene.parts.scene.choices[0]?.id : undefined
    const move = { kind: 'say', choice }
    const ask = { kind: 'move', id: `replay000${i}`, activity: 1, after: 0, move }
    for (let n = 0; n < 3; n++) room.send('ask', ask)
  }
  await wait(2000)
  for (const { told } of screens) {
    const scene = told.findLast((it) => hasScene(it))
    if (!hasScene(scene) || scene.parts.scene.moves !== 1) twice += 1
  }
  return twice
}

interface TellsScene {
  readonly parts: {
    readonly scene: { readonly moves: number; readonly choices: readonly { readonly id: string }[] }
  }
}
const hasScene = (told: unknown): told is TellsScene =>
  typeof told === 'object' &&
  told !== null &&
  'parts' in told &&
  typeof told.parts === 'object' &&
  told.parts !== null &&
  'scene' in told.parts
