/** `npm run test:sizes`: every state of the page at every size and drawn twice, also what `npm test` leaves out for time. */
import { run } from './run.mjs'

process.env.EVERY_SIZE = '1'
process.exitCode = await run('playwright', [
  'test',
  'layout.spec.ts',
  'picture.spec.ts',
  ...process.argv.slice(2),
])
