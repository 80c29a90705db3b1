/** What a hostile screen sends: each a message that nobody in a trainee's seat may send, at least not now. */
export type Attack =
  | { readonly name: string; readonly type: string; readonly message: unknown }
  | { readonly name: string; readonly bytes: Uint8Array }

/** Who attacks, and what he could know: his seat has begun activity 1 and has not moved. */
export interface Aim {
  /** Another seat of the class. */
  readonly victim: number
  /** A line that is open to the victim and to the attacker alike. */
  readonly open: string
  /** What is played. */
  readonly settings: object
}

type Make = (n: number, aim: Aim) => unknown

const id = (n: number): string => `hostile${n.toString(36).padStart(8, '0')}`
const ask =
  (kind: string, body: (aim: Aim, n: number) => object = () => ({})): Make =>
  (n, aim) => ({ kind, id: id(n), ...body(aim, n) })
const say =
  (choice: (aim: Aim, n: number) => unknown, more: object = {}): Make =>
  (n, aim) => ({
    ...{ kind: 'move', id: id(n), activity: 1, after: 0 },
    move: { kind: 'say', choice: choice(aim, n) },
    ...more,
  })
const move = (it: object): Make => ask('move', () => ({ activity: 1, after: 0, move: it }))

/** A right in no trainee's hands. */
const WRONG_ROLE: readonly Make[] = [
  ask('start', ({ settings }) => ({ settings })),
  ask('pause'),
  ask('resume'),
  ask('extend', () => ({ minutes: 60 })),
  ask('end'),
  ask('close'),
  ask('nudge', () => ({ seat: null, text: '下课了' })),
  ask('rename', ({ victim }) => ({ seat: victim, name: '别人' })),
  ask('remove', ({ victim }) => ({ seat: victim })),
  ask('numbered', () => ({ on: true })),
  ask('seat-at', ({ victim }) => ({ seat: victim, table: 1, side: 'vendor' })),
  ask('watch', ({ victim }) => ({ what: 'seat', number: victim })),
]
const OTHERS_SEAT: readonly Make[] = [
  say(({ open }) => open, { seat: 2 }),
  say(({ open }) => open, { by: 2 }),
  say(({ open }) => open, { role: { kind: 'instructor' } }),
  say(({ open }) => open, { token: 'x' }),
  ask('begin', ({ victim }) => ({ activity: 1, seat: victim })),
  ask('draft', ({ victim }) => ({ activity: 1, seat: victim, draft: '{}' })),
]
const LARGE: readonly Make[] = [
  say(() => 'x'.repeat(7000)),
  ask('say', () => ({ activity: 1, to: 'team', text: '长'.repeat(2001) })),
  ask('draft', () => ({ activity: 1, draft: 'd'.repeat(4001) })),
  ask('guess', () => ({ activity: 1, order: Array.from({ length: 700 }, (_, i) => `issue${i}`) })),
  () => nested(900),
  (n) => ({
    id: id(n),
    ...Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`k${i}`, i])),
  }),
]
const OUT_OF_TURN: readonly Make[] = [
  say(({ open }) => open, { after: 1 }),
  say(({ open }) => open, { after: 4999 }),
  say(({ open }) => open, { activity: 2 }),
  say(({ open }) => open, { activity: 99_999 }),
  say(() => 'never-heard-of'),
  move({ kind: 'accept' }),
  move({ kind: 'offer', packages: [{ price: 'l1' }] }),
  move({ kind: 'return' }),
  move({ kind: 'take-back' }),
  move({ kind: 'time-up' }),
  move({ kind: 'say', choice: 'x', atMs: 0 }),
  ask('begin', () => ({ activity: 1 })),
  ask('sign', () => ({ activity: 1, sheet: 1 })),
  ask('accept', () => ({ activity: 1, offer: 1, package: 0 })),
  ask('walk-out', () => ({ activity: 1 })),
  ask('say', () => ({ activity: 1, to: 'table', text: '抢着说' })),
]
const UNICODE: readonly Make[] = [
  say(({ open }) => `${open}\u200b`),
  say(({ open }) => `\u202e${open}`),
  say(({ open }) =>
    [...open].map((it) => String.fromCodePoint(0xfee0 + (it.codePointAt(0) ?? 0))).join(''),
  ),
  say(({ open }) => `${open}\0`),
  say(() => 'e\u0301'.repeat(60)),
  say(() => '\ud800'),
  (n) => ({ kind: 'ｐａｕｓｅ', id: id(n) }),
  (n) => ({ kind: 'pause\u0000', id: id(n) }),
  () => ({ kind: 'pause', id: 'ｈｏｓｔｉｌｅ０１' }),
  () => ({ kind: 'pause', id: '\u202e12345678' }),
]
const MALFORMED: readonly Make[] = [
  () => null,
  () => undefined,
  () => '',
  (n) => n,
  () => true,
  () => [],
  () => [['kind', 'pause']],
  () => ({}),
  () => ({ kind: 'pause' }),
  (n) => ({ id: id(n) }),
  (n) => ({ kind: 'constructor', id: id(n) }),
  (n) => ({ kind: '__proto__', id: id(n) }),
  (n) => JSON.parse(`{"__proto__":{"kind":"end"},"id":"${id(n)}"}`),
  (n) => ({ kind: ['end'], id: id(n) }),
  (n) => ({ kind: 'end', id: { toString: 'x', n } }),
  say(() => null),
  say(() => ({ id: 'x' })),
  say(({ open }) => open, { after: -1 }),
  say(({ open }) => open, { after: 0.5 }),
  say(({ open }) => open, { after: Number.NaN }),
  say(({ open }) => open, { after: '0' }),
  say(({ open }) => open, { activity: 1e308 }),
  say(({ open }) => open, { activity: 1n }),
  say(({ open }) => open, { activity: new Date(0) }),
  say(({ open }) => open, { extra: new Map([['a', 1]]) }),
  move({ kind: 'say' }),
  move({}),
]
const OTHER_TYPES = [
  'state',
  '',
  '*',
  'tell',
  '__proto__',
  'constructor',
  'toString',
  'x'.repeat(300),
]

const nested = (depth: number): unknown => {
  let it: unknown = 'pause'
  for (let n = 0; n < depth; n++) it = [it]
  return it
}

/** Bytes of no message: every kind of frame there is and is not, with a tail from a small generator. */
function noise(n: number): Uint8Array {
  let state = (n * 2654435761) >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  }
  const first = [13, 17, 19, 20, 21, 22, 11, 14, 16, 45, 77, 141, next()][n % 13] ?? 13
  // What ends or keeps up a line is no attack.
  const code = [10, 12, 18].includes(first & 31) ? 13 : first
  return Uint8Array.from([code, ...Array.from({ length: next() % 60 }, next)])
}

const KINDS: readonly (readonly [string, readonly Make[]])[] = [
  ['wrong role', WRONG_ROLE],
  ['another’s seat', OTHERS_SEAT],
  ['too large', LARGE],
  ['out of turn', OUT_OF_TURN],
  ['unicode', UNICODE],
  ['malformed', MALFORMED],
]

/** The n-th of them; the same n is the same attack. */
export function attack(n: number, aim: Aim): Attack {
  const turn = n % (KINDS.length + 2)
  const round = Math.floor(n / (KINDS.length + 2))
  const [name, makes] = KINDS[turn] ?? []
  if (name !== undefined && makes) {
    const make = makes[round % makes.length]
    return { name, type: 'ask', message: make?.(n, aim) }
  }
  if (turn === KINDS.length) return { name: 'bytes', bytes: noise(round) }
  const type = OTHER_TYPES[round % OTHER_TYPES.length] ?? ''
  return { name: 'other type', type, message: { kind: 'end', id: id(n) } }
}
