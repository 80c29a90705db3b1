/**
 * `npm run pack`: the built game and its class server in one zip, which runs on another machine with Node and nothing else:
 * unpack it, then `node start.mjs`.
 *
 *   node scripts/pack.mjs [--dir dist] [--out counterpart.zip]
 *
 * Without --dir the game is built first. The server's code goes along as it stands, since Node runs TypeScript; of node_modules only what the
 * server imports goes along, and nothing that was compiled for this machine.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { zipSync } from 'fflate'
import { npm, root } from './run.mjs'

/** What src/server, src/core and src/cli import. */
const NEEDED = [
  '@colyseus/core',
  '@colyseus/schema',
  '@colyseus/ws-transport',
  'inkjs',
  'kysely',
  'msgpackr',
  'pg',
  'valibot',
  'yaml',
]
const CODE = ['src/core', 'src/server', 'src/cli', 'stories', 'visits']
const FILES = ['scripts/serve.mjs', 'scripts/run.mjs', 'LICENSE']
/** Read by no program: sources, maps and other people's words about their code. */
const IDLE =
  /\.(?:map|md|markdown|d\.ts|d\.mts|d\.cts|ts|tsx|node)$|(?:^|\/)(?:test|tests|docs|example|examples|bench)\//

const START = `/** 对手戏 · Counterpart: \`node start.mjs [--port 4321]\` */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error('需要 Node 22.18 或更新的版本。 Node 22.18 or newer is needed: ' + process.version)
  process.exit(1)
}
process.chdir(import.meta.dirname)
process.argv.splice(2, 0, '--class', 'data')
await import('./scripts/serve.mjs')
`
const README = `对手戏 · Counterpart

要求：Node 22.18 或更新。不用安装，不用联网。
运行：node start.mjs，然后打开它打印的地址。课堂的数据在 data 文件夹里。

Needs Node 22.18 or newer; nothing to install, no network.
Run: node start.mjs, then open the address it prints. Classes are kept in the folder data.
`

/** @param {string} folder @returns {string[]} absolute paths */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())

/** The folders of packages that those named need, as npm's own lock tells them. @returns {string[]} */
function packagesFor(/** @type {readonly string[]} */ names) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  /** Where Node finds a package from a folder of another: its own node_modules first. */
  const find = (/** @type {string} */ from, /** @type {string} */ name) => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
      const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`
      if (packages[place]) return place
      if (at === '') return null
    }
  }
  const found = new Set()
  const take = (/** @type {string} */ from, /** @type {string} */ name) => {
    const place = find(from, name)
    if (!place || found.has(place) || !existsSync(join(root, place))) return
    found.add(place)
    const { dependencies = {}, peerDependencies = {} } = packages[place]
    for (const other of Object.keys({ ...dependencies, ...peerDependencies })) take(place, other)
  }
  for (const name of names) take('', name)
  return [...found]
}

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    out: { type: 'string', default: join(root, 'counterpart.zip') },
  },
})
if (values.dir === undefined && (await npm(['run', '--silent', 'build'])) !== 0) process.exit(1)
const site = resolve(values.dir ?? join(root, 'dist'))

/** @type {Record<string, Uint8Array>} */
const zip = {}
const put = (/** @type {string} */ name, /** @type {string | Buffer} */ body) => {
  zip[`counterpart/${name.split(sep).join('/')}`] = Buffer.from(body)
}
for (const file of filesIn(site)) put(join('dist', relative(site, file)), readFileSync(file))
for (const folder of CODE)
  for (const file of filesIn(join(root, folder))) put(relative(root, file), readFileSync(file))
for (const name of FILES) put(name, readFileSync(join(root, name)))
for (const place of packagesFor(NEEDED)) {
  const folder = join(root, place)
  for (const file of filesIn(folder)) {
    const name = relative(folder, file).split(sep).join('/')
    if (name.startsWith('node_modules/') || IDLE.test(name)) continue
    put(join(place, name), readFileSync(file))
  }
}
put('package.json', `${JSON.stringify({ name: 'counterpart', private: true, type: 'module' })}\n`)
put('start.mjs', START)
put('README.txt', README)
const packed = zipSync(zip, { level: 6 })
writeFileSync(values.out, packed)
console.log(
  `${values.out}: ${Object.keys(zip).length} files, ${(packed.length / 1e6).toFixed(1)} MB`,
)
