/**
 * Serves the built game over plain HTTP. The whole folder is read once, at the start, so a later build
 * never mixes two versions under a page that is open; what can be compressed is compressed when first
 * asked for and kept.
 *
 *   node scripts/serve.mjs [--dir dist] [--port 4321] [--exact] [--class data]
 *
 * With --class it also holds classes, keeps them in that folder, and can be reached from the network.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { extname, join, relative, sep } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { root } from './run.mjs'

/** The page asks after classes only where this stands in it: elsewhere the question would be an error in its console. */
const CLASSES = '<meta name="counterpart-classes" content="here" />'

/** @type {Readonly<Record<string, string>>} */
const kinds = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ink': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.webm': 'audio/webm',
}
const squeezable = /charset|wasm/
/** Above this size the last percent of brotli costs seconds. */
const large = 400_000

/** @typedef {{ body: Buffer, kind: string, tag: string, fixed: boolean, packed: Map<string, Promise<Buffer>> }} Page */

/** @param {Buffer} page */
const mark = (page) => Buffer.from(page.toString().replace('<head>', `<head>${CLASSES}`))

/** @param {string} folder @param {boolean} marked @returns {ReadonlyMap<string, Page>} */
function readSite(folder, marked) {
  const site = new Map()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!statSync(file).isFile()) continue
    const body = name === 'index.html' && marked ? mark(readFileSync(file)) : readFileSync(file)
    site.set(`/${relative(folder, file).split(sep).join('/')}`, {
      body,
      kind: kinds[extname(name).toLowerCase()] ?? 'application/octet-stream',
      tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`,
      /** The build puts a hash of the content into the name of what lies in assets/. */
      fixed: /^assets[\\/].*-[\w-]{8}\.\w+$/.test(name),
      packed: new Map(),
    })
  }
  return site
}

/** @param {Page} page @param {string} way @returns {Promise<Buffer>} */
function pack(page, way) {
  const quality = page.body.length > large ? 9 : 11
  return way === 'br'
    ? promisify(brotliCompress)(page.body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: quality },
      })
    : promisify(gzip)(page.body, { level: 9 })
}

/** @param {Page} page @param {string} accepted */
async function encode(page, accepted) {
  const way = ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`).test(accepted))
  if (!way || !squeezable.test(page.kind)) return { body: page.body, encoding: {} }
  const packed = page.packed.get(way) ?? pack(page, way)
  page.packed.set(way, packed)
  return { body: await packed, encoding: { 'content-encoding': way } }
}

/** A path without a file's ending is a place in the game, and the game finds it itself. */
function find(/** @type {ReadonlyMap<string, Page>} */ site, /** @type {string} */ url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname)
    return site.get(path) ?? (extname(path) === '' ? site.get('/index.html') : undefined)
  } catch {
    return undefined
  }
}

/**
 * @param {ReadonlyMap<string, Page>} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Readonly<Record<string, string>>} safe
 */
async function answer(site, request, response, safe) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
  const page = find(site, request.url ?? '/')
  if (!page)
    return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
  const headers = {
    'content-type': page.kind,
    'cache-control': page.fixed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: page.tag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    ...safe,
  }
  if (request.headers['if-none-match'] === page.tag)
    return void response.writeHead(304, headers).end()
  const { body, encoding } = await encode(page, String(request.headers['accept-encoding'] ?? ''))
  response.writeHead(200, { ...headers, ...encoding, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: join(root, 'dist') },
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    exact: { type: 'boolean', default: false },
    class: { type: 'string' },
  },
})
/**
 * Nearly all that a class makes is thrown away within a second. By itself V8 lets that grow to 128 MB before it looks, and a quarter of it
 * serves as well; and of what stays it lets as much again pile up as there is, where a quarter serves too. It can be told only as it
 * starts, and so the process begins anew, as the same process. Where it cannot (Windows, a Node before 22.15), it only needs more memory.
 */
const SPARING = ['--max-semi-space-size=16', '--heap-growing-percent=25']
if (
  values.class !== undefined &&
  process.platform !== 'win32' &&
  ![...process.execArgv, process.env.NODE_OPTIONS].some((it) => it?.includes('semi-space'))
)
  process.execve?.(process.execPath, [
    process.execPath,
    ...[...SPARING, ...process.execArgv],
    ...process.argv.slice(1),
  ])
const host = process.env.HOST ?? (values.class === undefined ? '127.0.0.1' : '0.0.0.0')
const site = readSite(values.dir, values.class !== undefined)
const server = createServer()
if (values.class !== undefined && process.env.REDIS_URL && !process.env.DATABASE_URL) {
  console.error(
    '设了 REDIS_URL，还需要 DATABASE_URL。REDIS_URL lets several processes serve one class list, which a file cannot keep: set DATABASE_URL to a PostgreSQL as well, or leave REDIS_URL out.',
  )
  process.exit(1)
}
const classes = values.class === undefined ? null : await holdClasses(values.class)

/** The classroom and what it plays; loaded only where it is wanted. @param {string} folder */
async function holdClasses(folder) {
  /** Packing messages runs on JavaScript alone everywhere: an optional native part of it is left unused. */
  process.env.MSGPACKR_NATIVE_ACCELERATION_DISABLED = 'true'
  // What was read once is kept: the next start is quicker, and needs no reader of TypeScript, which takes 30 MB.
  const read = join(root, 'node_modules', '.cache', 'node')
  enableCompileCache(read)
  process.env.NODE_COMPILE_CACHE = read // for threads
  const [
    { openHost, lanAddresses },
    { safeHeaders },
    { openCase },
    { caseIds },
    { readCompanies },
  ] = await Promise.all([
    import('../src/server/host.ts'),
    import('../src/server/headers.ts'),
    import('../src/cli/cases.ts'),
    import('../src/cli/story-files.ts'),
    import('../src/cli/visit-files.ts'),
  ])
  const stories = process.env.STORIES
  const ids = caseIds(stories)
  const cases = new Map(ids.map((id) => [id, openCase(id, stories)]))
  /** @param {string} id */
  const caseNamed = (id) => {
    const found = cases.get(id)
    return found && 'scenario' in found ? found : undefined
  }
  const library = { ids, caseNamed, companies: readCompanies() }
  return { safeHeaders, lanAddresses, host: await openHost(server, library, folder) }
}

server.on('request', (request, response) => {
  if (classes?.host.answer(request, response)) return
  void answer(site, request, response, classes?.safeHeaders(request) ?? {})
})
let port = Number(values.port)

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EADDRINUSE' || values.exact) throw error
  port += 1
  server.listen(port, host)
})
server.on('listening', () => {
  flushCompileCache()
  const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host
  const address = server.address()
  if (address !== null && typeof address === 'object') port = address.port
  console.log(`对手戏 · Counterpart is served at http://${name}:${port}/ (Ctrl+C ends it)`)
  if (!classes) return
  if (process.env.DATABASE_URL && !process.env.REDIS_URL)
    console.log('单进程 · One process for this class list: several need REDIS_URL as well')
  for (const address of classes.lanAddresses())
    console.log(`课堂 · For the class: http://${address}:${port}/class`)
  if (classes.host.firstLink)
    console.log(`讲师 · Instructor, once: http://${name}:${port}${classes.host.firstLink}`)
  else console.log(`讲师 · Instructor: http://${name}:${port}/class/desk`)
})
server.listen(port, host)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))
