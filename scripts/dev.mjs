/** `npm run dev`: sets up whatever is missing, then serves the sources with hot reload. */
import { run } from './run.mjs'
import { setup } from './setup.mjs'

const ready = (await setup()) && (await run('node', ['art/draw.ts'])) === 0
process.exitCode = ready ? await run('vite', process.argv.slice(2)) : 1
