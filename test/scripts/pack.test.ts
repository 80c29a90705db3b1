import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'pack-'))
let server: ChildProcess | undefined
let printed = ''

beforeAll(async () => {
  const site = join(folder, 'site')
  mkdirSync(site)
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>packed</title>')
  const out = join(folder, 'counterpart.zip')
  execFileSync(process.execPath, ['scripts/pack.mjs', '--dir', site, '--out', out], { cwd: root })
  for (const [name, body] of Object.entries(unzipSync(readFileSync(out)))) {
    const file = join(folder, 'elsewhere', name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, body)
  }
  server = spawn(process.execPath, ['start.mjs', '--port', '0'], {
    cwd: join(folder, 'elsewhere/counterpart'),
    env: { ...process.env, HOST: '127.0.0.1', NODE_PATH: '' },
  })
  const errors: string[] = []
  server.stderr?.on('data', (text) => errors.push(String(text)))
  await new Promise<void>((ready, fail) => {
    server?.once('exit', () => fail(new Error(errors.join(''))))
    server?.stdout?.on('data', (text) => {
      printed += String(text)
      if (/#setup=/.test(printed)) ready()
    })
  })
}, 120_000)
afterAll(() => {
  server?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

test('what is packed runs elsewhere, with Node and nothing else: the page, and a class', async () => {
  const base = `http://127.0.0.1:${/localhost:(\d+)\//.exec(printed)?.[1]}`
  expect(await (await fetch(base)).text()).toContain('packed')
  const ask = async (question: string, body: object): Promise<Record<string, unknown>> => {
    const headers = { 'content-type': 'application/json' }
    const asked = { method: 'POST', headers, body: JSON.stringify(body) }
    return (await fetch(`${base}/class/api/${question}`, asked)).json() as never
  }
  expect((await ask('hello', {})).cases).toContain('chips')
  const link = /#setup=([\w-]+)/.exec(printed)?.[1]
  const { token } = await ask('setup', { link, passphrase: 'a packed passphrase' })
  const { code } = await ask('open', { token, title: '打包班' })
  const seat = await ask('join', { code, name: '小林' })
  expect(seat).toMatchObject({ seat: 1 })
  expect(await ask('enter', { token: seat.token })).toMatchObject({ seat: 1 })
})
