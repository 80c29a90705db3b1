import { readFileSync } from 'node:fs'
import { PERSONAS } from '../core/buyer/persona.ts'
import { readConcessions } from '../core/negotiation/concession-figures.ts'
import { standings } from '../core/players/standing.ts'
import { lengthsOf } from '../core/prover/lengths.ts'
import { problemsOf } from '../core/prover/problems.ts'
import { type Budget, prove } from '../core/prover/prove.ts'
import { isRefusal, type Refusal, refuse } from '../core/refusal.ts'
import { analyse } from './analyse.ts'
import { openCase } from './cases.ts'
import { fromJson } from './file-input.ts'
import { gradeText, replayText } from './judge.ts'
import { playCase } from './play.ts'
import { reviewText } from './review.ts'
import { solve } from './solve.ts'
import { caseIds, readCase } from './story-files.ts'

/**
 * The headless program: JSON only on stdout; exit 2 with `{"refused", "detail"}` for bad input.
 *
 *     npm run -s counterpart -- play forklift --persona owl --seed 7
 *     npm run -s counterpart -- grade meeting.json
 */
type Command = (
  args: readonly string[],
  options: Readonly<Record<string, string>>,
) => unknown | Promise<unknown>

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`)

const onFile =
  (answer: (text: string, options: Readonly<Record<string, string>>) => unknown): Command =>
  ([file], options) => {
    if (file === undefined) return refuse('format/unknown', 'name a file')
    try {
      return answer(readFileSync(file, 'utf8'), options)
    } catch (error) {
      if (
        error instanceof Error &&
        'code' in error &&
        typeof error.code === 'string' &&
        /^E[A-Z]+$/.test(error.code)
      ) {
        return refuse('format/unknown', `${file}: ${error.code}`)
      }
      throw error
    }
  }

const scenarios = (): unknown =>
  caseIds().map((id) => {
    const opened = openCase(id)
    if (isRefusal(opened)) return opened
    const { scenario } = opened
    return {
      id,
      title: scenario.title,
      personas: PERSONAS,
      needs: scenario.needs.map(({ id: need, severity, solvable, rivalWeak }) => ({
        id: need,
        severity,
        solvable,
        rivalWeak,
      })),
      bargaining: scenario.bargaining !== null,
    }
  })

const concessions = (): unknown => fromJson(readFileSync(0, 'utf8'), readConcessions)

const SEEDS = 3 // meetings a player and persona
const BUDGET: Budget = { rounds: 400, plays: 3, climbs: 40, visits: 4, states: 500 }

/** `walk CASE [--rounds 400 --visits 4 …]`: what can be reached, what is wrong and where, what is worse or better wherever it stands. */
const walkCase: Command = ([id = ''], options) => {
  const opened = openCase(id)
  if (isRefusal(opened)) return opened
  const { scenario, scripts } = opened
  const budget = Object.fromEntries(
    Object.entries(BUDGET).map(([name, usual]) => [name, Number(options[name] ?? usual)]),
  ) as unknown as Budget
  const proof = prove(scenario, budget)
  return {
    ...proof,
    problems: problemsOf(proof, scenario, readCase(id)),
    lengths: lengthsOf(scenario, scripts),
    players: standings(scenario, Number(options.seeds ?? SEEDS)),
  }
}

const COMMANDS: Readonly<Record<string, Command>> = {
  scenarios,
  concessions,
  play: ([id], options) => playCase(id ?? '', options, process.stdin, print),
  replay: onFile(replayText),
  grade: onFile(gradeText),
  review: onFile((text, { positions }) => reviewText(text, positions)),
  walk: walkCase,
  solve: onFile(solve),
  analyse: onFile(analyse),
}

/** `--name value` pairs, and the rest in order. */
const readArguments = (
  argv: readonly string[],
): { args: string[]; options: Record<string, string> } => {
  const args: string[] = []
  const options: Record<string, string> = {}
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (word.startsWith('--')) {
      options[word.slice(2)] = argv[i + 1] ?? ''
      i += 1
    } else args.push(word)
  }
  return { args, options }
}

const [name = '', ...rest] = process.argv.slice(2)
const command = COMMANDS[name]
const { args, options } = readArguments(rest)
const answer: unknown = command
  ? await command(args, options)
  : (refuse('format/unknown', `commands: ${Object.keys(COMMANDS).join(', ')}`) satisfies Refusal)
if (answer !== null && answer !== undefined) print(answer)
if (isRefusal(answer)) process.exitCode = 2
