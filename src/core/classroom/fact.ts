import * as v from 'valibot'
import { moveSchema, packageSchema, packagesSchema } from '../transcript/move.ts'
import { seatSchema } from './ask-shape.ts'
import { fact, pairing, place, seed } from './fact-shape.ts'
import { sideSchema } from './role.ts'
import { playedSettingsSchema } from './settings.ts'
import { tenderFacts } from './tender/facts.ts'
import { visitFacts } from './visit/facts.ts'
import { voteFacts } from './vote/facts.ts'

const text = v.string()
/** At a table: by a member of a side, or by the computer in its place (`null`). */
const atTable = { table: place, side: sideSchema, by: v.nullable(seatSchema) }

/** What happened in a class: all that is stored of it, in order, never changed. Everything else is a fold of these [CR6]. */
export const factSchema = v.variant('kind', [
  fact('opened', { title: text, seed }),
  fact('joined', { seat: seatSchema, name: text }),
  fact('renamed', { seat: seatSchema, name: text }),
  fact('removed', { seat: seatSchema }),
  fact('numbered', { on: v.boolean() }),
  fact('came', { seat: seatSchema }),
  fact('went', { seat: seatSchema }),
  fact('nudged', { seat: v.nullable(seatSchema), text }),
  /** `case` tells which compiled case is played, by its hashes; `rules` under which version of the rules of play. */
  fact('started', {
    settings: playedSettingsSchema,
    case: v.strictObject({ logicHash: v.string(), textHash: v.string() }),
    seed,
    rules: v.exactOptional(v.number()),
    tables: v.array(pairing),
  }),
  fact('paused', {}),
  fact('resumed', {}),
  fact('extended', { ms: v.number() }),
  /** The host was away from `from` until `at`. */
  fact('recovered', { from: v.number() }),
  fact('ended', { why: v.picklist(['instructor', 'time']) }),
  fact('closed', {}),
  // everyone plays
  fact('began', { seat: seatSchema }),
  fact('moved', { seat: seatSchema, move: moveSchema }),
  // vendor against customer
  fact('seated', { seat: seatSchema, table: place, side: sideSchema }),
  /** The computer sits in for a side of which nobody is there. */
  fact('took-over', { table: place, side: sideSchema }),
  fact('said', { ...atTable, to: v.picklist(['table', 'team']), text }),
  fact('offered', { ...atTable, packages: packagesSchema }),
  fact('accepted', { ...atTable, offer: place, terms: packageSchema }),
  fact('signed', { ...atTable, sheet: place }),
  fact('tore', { ...atTable, sheet: place }),
  fact('left-table', atTable),
  fact('returned', atTable),
  fact('walked-out', atTable),
  fact('guessed', { ...atTable, order: v.array(v.string()) }),
  // the class decides
  ...voteFacts,
  // sellers visit customers
  ...visitFacts,
  // three vendors compete
  ...tenderFacts,
])
export type Fact = Readonly<v.InferOutput<typeof factSchema>>
export type FactKind = Fact['kind']
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>

/** A fact that has not been stamped yet. */
export type Deed = Fact extends infer F ? (F extends Fact ? Omit<F, 'at' | 'ask'> : never) : never
