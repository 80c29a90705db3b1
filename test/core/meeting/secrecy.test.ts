import { describe, expect, it } from 'vitest'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { headerOf, openMeeting } from '../../../src/core/meeting/open.ts'
import { play } from '../../../src/core/meeting/play.ts'
import { type View, viewOf } from '../../../src/core/meeting/view.ts'
import { TEMPERS } from '../../../src/core/negotiation/temper.ts'
import { NEGOTIATORS } from '../../../src/core/players/negotiators.ts'
import { playOut } from '../../../src/core/players/player.ts'
import { PLAYERS } from '../../../src/core/players/players.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { LANGS } from '../../../src/core/scenario/scenario.ts'
import { markedCase, secretsToldIn } from '../../marked-case.ts'
import { CHIPS, TERMS } from '../mini-case.ts'

/** Every name a view may have; one that is not here is a leak until it is looked at. */
const NAMES = new Set(
  `turn lines id who text tags choices table issues title values names standing round elapsedMs limitMs away may mine points
  reservation worth conditions ended price payment service delivery`.split(/\s+/),
)

const namesIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Array.isArray(value)
      ? value.flatMap(namesIn)
      : Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)])

const leaksIn = (view: unknown, secrets: readonly number[]): readonly string[] => [
  ...secretsToldIn(JSON.stringify(view), secrets),
  ...namesIn(view).filter((it) => !NAMES.has(it)),
]

const CASES = { chips: CHIPS, terms: TERMS } as const
const WAYS = { ...NEGOTIATORS, random: PLAYERS.random, model: PLAYERS.model }

describe.each(Object.keys(CASES) as (keyof typeof CASES)[])('[M7] the views of %s', (name) => {
  const { scripts, scenario: plain } = CASES[name]
  const { scenario, secrets } = markedCase(plain)

  /** All that is shown until the end, in both languages: that of the end is shown when nothing can be gained from it. */
  const shown = (meeting: Meeting): readonly View[] => {
    const { persona } = meeting.header
    let now = openMeeting(scenario, meeting.header)
    const views: View[] = []
    for (const move of meeting.moves) {
      views.push(...LANGS.map((lang) => viewOf(now, scripts[persona], lang)))
      const next = play(now, move)
      if (isRefusal(next)) throw new Error(next.detail)
      now = next
    }
    return [...views, ...LANGS.map((lang) => viewOf(now, scripts[persona], lang))]
  }

  it.each(Object.keys(WAYS))('a whole meeting of the %s holds no figure of the buyer', (way) => {
    const player = WAYS[way as keyof typeof WAYS]
    if (!player) throw new Error(`no player ${way}`)
    let seen = 0
    for (const [i, persona] of PERSONAS.entries()) {
      const temper = TEMPERS[i % TEMPERS.length]
      const views = shown(playOut(scenario, persona, 4, player, temper))
      for (const view of views) expect(leaksIn(view, secrets)).toEqual([])
      seen += views.filter(({ table }) => table?.standing).length
    }
    // A meeting without a counter would prove nothing.
    if (way !== 'random') expect(seen).toBeGreaterThan(0)
  })

  it('would be found out, were anything of his in them', () => {
    const view = viewOf(
      openMeeting(scenario, headerOf(scenario, 'owl', 1, 'exam')),
      scripts.owl,
      'en',
    )
    const { buyer } = scenario.bargaining ?? {}
    const planted: readonly unknown[] = [
      { ...view, table: { ...view.table, theirs: 12 } },
      { ...view, mine: { ...view.mine, worth: buyer?.points } },
      { ...view, mine: { ...view.mine, reservation: buyer?.reservation } },
      { ...view, mine: { ...view.mine, points: Math.round(10 * (buyer?.aspiration ?? 0)) / 10 } },
      { ...view, mind: { trust: 40 } },
    ]
    expect(leaksIn(view, secrets)).toEqual([])
    for (const it of planted) expect(leaksIn(it, secrets)).not.toEqual([])
  })
})
