/** `npm start`: sets up whatever is missing, builds, serves, prints the address. */
import { npm, run } from './run.mjs'
import { setup } from './setup.mjs'

const ready = (await setup()) && (await npm(['run', '--silent', 'build'])) === 0
process.exitCode = ready ? await run('node', ['scripts/serve.mjs', ...process.argv.slice(2)]) : 1
