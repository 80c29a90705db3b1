/** `npm test`: sets up whatever is missing and runs every check, so that one run names all that fails. */
import { npm } from './run.mjs'
import { setup } from './setup.mjs'

const checks = [
  ['Types', 'test:types'],
  ['Lint and format', 'test:lint'],
  ['Unit, story and property tests', 'test:unit'],
  ['Tests in a real browser', 'test:e2e'],
]

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
const heading = (/** @type {string} */ text) => console.log(`\n━━ ${text} ━━`)

async function check() {
  const begin = Date.now()
  heading('Setup')
  if (!(await setup({ browser: true }))) return false
  const verdicts = [`Setup: ready, ${seconds(begin)}`]
  let passed = true
  for (const [title = '', script = ''] of checks) {
    const since = Date.now()
    heading(title)
    const fine = (await npm(['run', '--silent', script])) === 0
    verdicts.push(`${title}: ${fine ? 'passed' : 'FAILED'}, ${seconds(since)}`)
    passed &&= fine
  }
  heading(`${passed ? 'Passed' : 'FAILED'} in ${seconds(begin)}`)
  console.log(verdicts.join('\n'))
  return passed
}

process.exitCode = (await check()) ? 0 : 1
