import type { Finding, Gradable, Grade, GradedNeed } from '../../../src/core/grading/report.ts'
import type { RubricId } from '../../../src/core/grading/rubric-ids.ts'
import type { Turn } from '../../../src/core/meeting/turn.ts'

type Rest = Partial<Omit<Turn, 'n' | 'actor' | 'tags'>>

/** A seller's move: `me('ask.open spin:P', { need: 'waiting' })`. */
export const me = (tags: string, rest: Rest = {}): Turn => said('seller', tags, rest)
/** A buyer's line. */
export const he = (tags: string, rest: Rest = {}): Turn => said('buyer', tags, rest)

const said = (actor: Turn['actor'], tags: string, rest: Rest): Turn => ({
  n: 0,
  actor,
  tags: tags.split(' ').filter((tag) => tag !== ''),
  words: actor === 'seller' ? 8 : 24,
  ...rest,
})

export const need = (id: string, rest: Partial<GradedNeed> = {}): GradedNeed => ({
  id,
  severity: 2,
  solvable: true,
  rivalWeak: true,
  ...rest,
})

export const numbered = (turns: readonly Turn[]): readonly Turn[] =>
  turns.map((turn, i) => ({ ...turn, n: i + 1 }))

/** A meeting about one need, `waiting`, unless said otherwise. */
export const talk = (turns: readonly Turn[], rest: Partial<Gradable> = {}): Gradable => ({
  persona: null,
  needs: [need('waiting')],
  threads: 1,
  bargain: null,
  weights: {},
  ...rest,
  turns: numbered(turns),
})

/** 万元, C-03's figures. */
export const TOWER = { quote: 12_000, floor: 11_000 }

export const bargaining = (turns: readonly Turn[], rest: Partial<Gradable> = {}): Gradable =>
  talk(turns, { needs: [], bargain: TOWER, ...rest })

export const NEED_RUBRICS: readonly RubricId[] = [
  'spin',
  'question-form',
  'listening',
  'value',
  'next-step',
]

/** One finding as a line: `3 closed-first -20 G21 question-funnel waiting`, then what was lacking and whether it counts on conduct. */
export const told = ({ findings }: Pick<Grade, 'findings'>): readonly string[] =>
  findings.map(lineOf)

const lineOf = ({ turn, code, credit, rule, item, need, lacks, onConduct }: Finding): string =>
  [turn, code, credit, rule, item, need, lacks?.join('+'), onConduct && 'on-conduct']
    .filter((part) => part !== undefined)
    .join(' ')
