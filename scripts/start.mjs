/** `npm start`: sets up whatever is missing, builds, serves the game and holds classes, prints the addresses. */
import { npm, run } from './run.mjs'
import { setup } from './setup.mjs'

const ready = (await setup()) && (await npm(['run', '--silent', 'build'])) === 0
process.exitCode = ready
  ? await run('node', ['scripts/serve.mjs', '--class', 'data', ...process.argv.slice(2)])
  : 1
