import { RULES_VERSION } from '../transcript/rules.ts'
import { beginRun, moveRun } from './case-activity.ts'
import { type Activity, type ClassState, currentOf, runningOf, type Seat } from './class.ts'
import type { CaseBook } from './class-case.ts'
import { extend, pause, resume, skip, startClock } from './clock.ts'
import type { Fact, FactOf } from './fact.ts'
import { laidAside } from './laid-aside.ts'
import {
  atTender,
  breakDownTender,
  openTender,
  sealedUp,
  sitAtTender,
  tenderStaged,
  welcomeToTender,
} from './tender/tender-activity.ts'
import { atTable, breakDown, contestIn, sitAt, tablesFrom, welcomeBack } from './versus-activity.ts'
import { atVisit, openVisit, sitDown, staged } from './visit/visit-activity.ts'
import { foldVote, judged, openVote, withoutVote } from './vote/vote-activity.ts'

/** A repeated ask is known for as many more of the same asker. */
const REMEMBERED = 64

const EMPTY: ClassState = {
  title: '',
  seed: 0,
  facts: 0,
  at: 0,
  seats: [],
  activities: [],
  nudges: [],
  closed: false,
  numbered: false,
  done: {},
}

/** The class after one more fact [CR6]; null before the first, which is `opened`. A fact that does not fit is our mistake and throws. */
export function evolve(state: ClassState | null, fact: Fact, cases: CaseBook): ClassState {
  if (state === null && fact.kind !== 'opened') throw new Error(`${fact.kind} before opened`)
  const before = state ?? EMPTY
  const after = fold(before, fact, cases)
  return { ...after, facts: before.facts + 1, at: fact.at, done: doneWith(before, fact) }
}

/** The class as its facts tell it, from the first. */
export const foldClass = (facts: Iterable<Fact>, cases: CaseBook): ClassState | null => {
  let state: ClassState | null = null
  for (const fact of facts) state = evolve(state, fact, cases)
  return state
}

const doneWith = ({ done }: ClassState, { ask }: Fact): ClassState['done'] => {
  if (!ask) return done
  const known = done[ask.by] ?? []
  if (known.includes(ask.id)) return done
  return { ...done, [ask.by]: [...known, ask.id].slice(-REMEMBERED) }
}

function fold(state: ClassState, fact: Fact, cases: CaseBook): ClassState {
  switch (fact.kind) {
    case 'opened':
      return { ...state, title: fact.title, seed: fact.seed }
    case 'joined': {
      const { seat: number, name, at } = fact
      return { ...state, seats: [...state.seats, joined(number, name, at)] }
    }
    case 'renamed':
      return seated(state, fact.seat, { name: fact.name })
    case 'removed': {
      const gone = seated(state, fact.seat, { removed: true, present: false, since: fact.at })
      // Also before anything was started: somebody who came in by the wrong door.
      if (!currentOf(gone)) return gone
      return inMode(gone, { vote: (it) => withoutVote(it, fact.seat) })
    }
    case 'numbered':
      return { ...state, numbered: fact.on }
    case 'came': {
      const { seat, at } = fact
      const here = seated(state, seat, { present: true, since: at })
      if (!runningOf(here)) return here
      return inMode(here, {
        versus: (it) => welcomeBack(it, seat, at),
        tender: (it) => welcomeToTender(it, seat, at),
      })
    }
    case 'went':
      return seated(state, fact.seat, { present: false, since: fact.at })
    case 'nudged': {
      const { seat, text, at } = fact
      return {
        ...state,
        nudges: [...state.nudges, { n: state.nudges.length + 1, seat, text, at }],
      }
    }
    case 'started':
      return goneOn(state, startedAs(state, fact, cases))
    case 'paused':
      return timed(state, (clock) => pause(clock, fact.at))
    case 'resumed':
      return timed(state, (clock) => resume(clock, fact.at))
    case 'extended':
      return timed(state, (clock) => extend(clock, fact.ms))
    case 'recovered':
      return timed(state, (clock) => skip(clock, fact.from, fact.at))
    case 'ended': {
      const { why, at } = fact
      const shut = inMode(state, {
        versus: (it) => breakDown(it, fact),
        tender: (it) => breakDownTender(it, fact),
      })
      return changed(shut, (it) => ({ ...it, ended: { why, at } }))
    }
    case 'closed':
      return { ...state, closed: true }
    case 'began':
      return inMode(state, { case: (it) => (it.shut ? it : beginRun(it, fact.seat, fact.at)) })
    case 'moved':
      return inMode(state, { case: (it) => (it.shut ? it : moveRun(it, fact.seat, fact.move)) })
    case 'ballot-opened':
    case 'proposed':
    case 'voted':
    case 'decided':
      return inMode(state, { vote: (it) => foldVote(it, fact) })
    case 'judged':
      return judgedIn(state, fact)
    case 'visit-started':
      return goneOn(state, openVisit(state.activities.length + 1, fact))
    case 'staged':
      return inMode(state, { visit: (it) => staged(it, fact) })
    case 'picked':
    case 'noted':
    case 'struck':
    case 'confirmed':
    case 'point-made':
    case 'classed':
    case 'pitched':
      return inMode(state, { visit: (it) => atVisit(it, fact) })
    case 'tender-staged':
      return inMode(state, { tender: (it) => tenderStaged(it, fact) })
    case 'sealed':
      return inMode(state, { tender: (it) => sealedUp(it, fact) })
    case 'said':
      return inMode(state, {
        versus: (it) => atTable(it, fact),
        visit: (it) => atVisit(it, fact),
        tender: (it) => atTender(it, fact),
      })
    case 'seated':
      return inMode(state, {
        versus: (it) => sitAt(it, fact),
        visit: (it) => sitDown(it, fact),
        tender: (it) => sitAtTender(it, fact),
      })
    default:
      return inMode(state, {
        versus: (it) => atTable(it, fact),
        tender: (it) => atTender(it, fact),
      })
  }
}

const joined = (number: number, name: string, at: number): Seat => ({
  number,
  name,
  present: false,
  since: at,
  removed: false,
})

const seated = (state: ClassState, number: number, change: Partial<Seat>): ClassState => {
  const seat = state.seats[number - 1]
  if (!seat) throw new Error(`no seat ${number}`)
  return { ...state, seats: state.seats.with(number - 1, { ...seat, ...change }) }
}

const changed = (state: ClassState, change: (it: Activity) => Activity): ClassState => {
  const activity = currentOf(state)
  if (!activity) throw new Error('nothing has been started')
  return { ...state, activities: state.activities.with(-1, change(activity)) }
}

/** With something new, what was is laid aside. */
const goneOn = (state: ClassState, next: Activity): ClassState => {
  const { activities } = state
  const last = activities.at(-1)
  const before = last?.mode === 'case' ? activities.with(-1, laidAside(last)) : activities
  return { ...state, activities: [...before, next] }
}

const timed = (state: ClassState, tick: (clock: Activity['clock']) => Activity['clock']) =>
  changed(state, (it) => ({ ...it, clock: tick(it.clock) }))

/** What becomes of an activity, by its mode. */
type Folds = {
  readonly [M in Activity['mode']]?: (it: Extract<Activity, { mode: M }>) => Activity
}

/** Where the class plays something else there is nothing to change. */
const inMode = (state: ClassState, folds: Folds): ClassState =>
  changed(state, (it) => {
    const change = folds[it.mode] as ((it: Activity) => Activity) | undefined // the one of its mode
    return change ? change(it) : it
  })

const judgedIn = (state: ClassState, fact: FactOf<'judged'>): ClassState => ({
  ...state,
  activities: state.activities.map((it) =>
    it.number === fact.activity && it.mode === 'vote' ? judged(it, fact) : it,
  ),
})

function startedAs(state: ClassState, fact: FactOf<'started'>, cases: CaseBook): Activity {
  const { settings, seed, at } = fact
  const played = cases(fact.case.logicHash, fact.case.textHash)
  if (!played) throw new Error(`the case ${settings.case} of ${fact.case.logicHash} is gone`)
  const number = state.activities.length + 1
  const made = { number, case: played, seed, ended: null }
  if (settings.mode === 'tender') return openTender(made, settings, fact)
  const clock = startClock(at, settings.minutes === null ? null : settings.minutes * 60_000)
  const common = { ...made, clock }
  if (settings.mode === 'case') {
    const shut = fact.rules !== undefined && fact.rules !== RULES_VERSION
    return { mode: 'case', settings, ...common, shut, runs: {}, outcomes: {} }
  }
  if (settings.mode === 'vote') return openVote(common, settings)
  const contest = contestIn(played, settings, seed)
  const tables = tablesFrom(fact.tables, at)
  return { mode: 'versus', settings, ...common, contest, tables }
}
