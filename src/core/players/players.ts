import { average, hasty } from './middling.ts'
import { model } from './model.ts'
import type { Player } from './player.ts'
import { first, firstWritten, last, lastWritten, longest, random, shortest } from './simple.ts'
import { featureDumper, interrogator, priceCutter, silent } from './single-minded.ts'
import { VICES } from './vices.ts'

/** Everyone who is played against every case [P3][P10]. */
export const PLAYERS: Readonly<Record<string, Player>> = {
  model,
  hasty,
  average,
  random,
  first,
  last,
  'first-written': firstWritten,
  'last-written': lastWritten,
  longest,
  shortest,
  interrogator,
  'feature-dumper': featureDumper,
  'price-cutter': priceCutter,
  silent,
  ...VICES,
}
