/** `npm run dev`: sets up whatever is missing, then serves the sources with hot reload. */
import { run } from './run.mjs'
import { setup } from './setup.mjs'

process.exitCode = (await setup()) ? await run('vite', process.argv.slice(2)) : 1
