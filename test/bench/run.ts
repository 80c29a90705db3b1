import { benchCold } from './cold.ts'
import { benchLever } from './lever.ts'
import { measureNegotiation } from './negotiation.ts'
import { benchPlay } from './play.ts'
import { benchReview, benchStrength } from './review.ts'
import { benchTable } from './table.ts'

/**
 * `npm run bench [-- play|negotiation|table|review|strength|page|lever]`: each figure beside a floor or a peer measured in the same run.
 * A class under load has a run of its own, `npm run bench:class`.
 */
const BENCHES: Readonly<Record<string, () => unknown>> = {
  play: benchPlay,
  negotiation: measureNegotiation,
  table: benchTable,
  review: benchReview,
  strength: benchStrength,
  page: benchCold,
  lever: benchLever,
}

const asked = process.argv.slice(2)
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  process.stdout.write(`${JSON.stringify({ [name]: await bench() }, null, 2)}\n`)
}
