import { Story } from 'inkjs'

/**
 * Where a story stands: the input that led there from an earlier point, and the facts the story was told while it spoke.
 * Points are values; a live story is only a cache of one of them.
 */
export interface StoryPoint<Facts> {
  readonly before: StoryPoint<Facts> | null
  readonly input: StoryInput
  /** The facts at the input, then after each line. */
  readonly heard: readonly Facts[]
}

export type StoryInput =
  | { readonly kind: 'start' }
  | { readonly kind: 'choose'; readonly id: string }
  | { readonly kind: 'divert'; readonly knot: string }

/** What a story asks of the simulation [S10]: one answer a function, from the facts of the moment. */
export type Externals<Facts> = Readonly<
  Record<string, (facts: Facts, ...args: readonly (string | number)[]) => string | number>
>

/** What came of an input: where the story stands now, and the choices it leaves open, by id. */
export interface Told<Facts> {
  readonly point: StoryPoint<Facts>
  readonly open: readonly string[]
}

export interface Runner<Facts> {
  /** Gives the story an input at a point; `hear` is told each line's id and answers the facts after it. */
  tell(
    at: StoryPoint<Facts> | null,
    input: StoryInput,
    facts: Facts,
    hear: (id: string) => Facts,
  ): Told<Facts>
  /**
   * All that the story itself brings to what comes after a point: its open choices, variables and visits, in one order whatever the
   * way there was. Two points with one sign and the same facts go on alike.
   */
  signOf(at: StoryPoint<Facts>): string
}

/** [D] Snapshots a story keeps, some kilobytes each: for whoever goes back to a point, or tries several ways on from it. */
const MOST_SNAPSHOTS = 256
/** [D] States ready to go on, of all stories together, some ten kilobytes each: enough for the classes of one process. */
const MOST_LIVE = 512

/** Ink seeds itself from the clock; nothing may depend on it [S13]. */
const INK_SEED = 1

type State = Story['state']
/** A story's state can be had, but not given back: inkjs would read it from JSON only, at the price of several moves. */
interface Stateful {
  _state: State
}

/**
 * The state at each point from which nobody has gone on yet; a cache and nothing else. It keeps no point for its own sake, and so no
 * meeting that nobody knows any more.
 */
const live = new WeakMap<object, { readonly state: State; readonly asked: WeakRef<object> }>()
/** The points that have one, that which was asked for longest ago first. */
const lately = new Set<WeakRef<object>>()

/**
 * The one file that knows inkjs. Each meeting goes on in a state of its own, which is advanced in place: it then stands at the next point,
 * and no longer at the one before [CR60]. A point that has no state of its own, because somebody went on from there already or it was
 * too long ago, is restored from the nearest snapshot by telling the way again, and a snapshot is taken only there [S15].
 */
export function openRunner<Facts>(flow: string, externals: Externals<Facts>): Runner<Facts> {
  // Parsed here: Ink's own reader goes over the text twice to tell 1.0 from 1, which no flow of ours needs.
  const story = new Story(JSON.parse(flow) as Record<string, unknown>)
  const snapshots = new Map<StoryPoint<Facts>, string>()
  const asked = new WeakSet<StoryPoint<Facts>>()
  const stateful = story as unknown as Stateful
  let facts: Facts | null = null

  for (const [name, answer] of Object.entries(externals)) {
    const ask = (...args: (string | number)[]): string | number => {
      if (facts === null) throw new Error(`the story asked ${name}() before the meeting began`)
      return answer(facts, ...args)
    }
    // Not lookahead-safe: a choice opened by the line before it would vanish.
    story.BindExternalFunction(name, ask, false)
  }

  const enter = (input: StoryInput): void => {
    if (input.kind === 'divert') story.ChoosePathString(input.knot)
    if (input.kind === 'choose') {
      const choice = story.currentChoices.find((it) => it.text.trim() === input.id)
      if (!choice) throw new Error(`the story has no open choice ${input.id}`)
      story.ChooseChoiceIndex(choice.index)
    }
  }

  const speak = (hear: (id: string) => Facts): void => {
    while (story.canContinue) {
      const id = story.Continue()?.trim() ?? ''
      if (id !== '') facts = hear(id)
    }
  }

  const retell = (point: StoryPoint<Facts>): void => {
    let next = 1
    facts = point.heard[0] ?? null
    enter(point.input)
    speak(() => point.heard[next++] ?? (point.heard[point.heard.length - 1] as Facts))
  }

  const restore = (point: StoryPoint<Facts> | null): void => {
    const way: StoryPoint<Facts>[] = []
    let known = point
    while (known && !snapshots.has(known)) {
      way.push(known)
      known = known.before
    }
    story.ResetState()
    story.state.storySeed = INK_SEED
    const kept = known && snapshots.get(known)
    if (kept) {
      keep(known, kept)
      story.state.LoadJson(kept)
    }
    for (const step of way.reverse()) retell(step)
    if (!point || way.length === 0) return
    // Saving costs more than one step told again: a point so near is kept when it is asked for twice.
    if (way.length === 1 && !asked.has(point)) asked.add(point)
    else keep(point, story.state.toJson())
  }

  /** Takes the state of a point, which is then nobody's until it is left at a point again. */
  const take = (point: StoryPoint<Facts> | null): void => {
    const known = point && live.get(point)
    if (!known) {
      restore(point)
      return
    }
    live.delete(point)
    lately.delete(known.asked)
    stateful._state = known.state
  }

  const leave = (point: StoryPoint<Facts>): void => {
    const asked = new WeakRef<object>(point)
    live.set(point, { state: story.state, asked })
    lately.add(asked)
    const [oldest] = lately
    if (lately.size <= MOST_LIVE || !oldest) return
    lately.delete(oldest)
    const forgotten = oldest.deref()
    if (forgotten) live.delete(forgotten)
  }

  /** As the newest; the one that was not asked for longest goes, and is told again from an earlier one if need be. */
  const keep = (point: StoryPoint<Facts> | null, snapshot: string): void => {
    if (!point) return
    snapshots.delete(point)
    snapshots.set(point, snapshot)
    const [oldest] = snapshots.keys()
    if (snapshots.size > MOST_SNAPSHOTS && oldest) snapshots.delete(oldest)
  }

  return {
    tell(at, input, now, hear) {
      take(at) // a throw below leaves it somewhere unknown, and it is nobody's
      facts = now
      const heard: Facts[] = [now]
      enter(input)
      speak((id) => {
        const after = hear(id)
        heard.push(after)
        return after
      })
      const point = { before: at, input, heard }
      leave(point)
      return { point, open: story.currentChoices.map((it) => it.text.trim()) }
    },
    signOf(at) {
      take(at)
      leave(at)
      return signOf(story)
    },
  }
}

/** What inkjs keeps to itself: it can be had as JSON too, at the price of ten moves. */
interface Inner {
  readonly _visitCounts: ReadonlyMap<string, number>
  readonly _globalVariables: ReadonlyMap<string, unknown>
}

const signOf = (story: Story): string => {
  const { _visitCounts: visits } = story.state as unknown as Inner
  const { _globalVariables: variables } = story.variablesState as unknown as Inner
  return [
    ...story.currentChoices.map((it) => `${it.sourcePath}>${frames(it.threadAtGeneration)}`),
    '',
    ...sorted(variables),
    '',
    ...sorted(visits),
  ].join('\n')
}

const sorted = (entries: ReadonlyMap<string, unknown>): readonly string[] =>
  [...entries].map(([name, value]) => `${name}=${String(value)}`).sort()

/** Where a choice will return to, and what is known only there. */
const frames = (thread: Story['currentChoices'][number]['threadAtGeneration']): string =>
  (thread?.callstack ?? [])
    .map(({ currentPointer, temporaryVariables }, depth, { length }) => {
      const back = depth < length - 1 ? String(currentPointer.path) : ''
      return [back, ...sorted(temporaryVariables)].join()
    })
    .join(';')
