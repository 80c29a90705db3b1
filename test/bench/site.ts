import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '../../scripts/browser.mjs'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** Two runs on one machine do not meet at one port. */
export const PORT = 24_000 + (process.pid % 1000)

/** A built page on `PORT`; the caller ends it. */
export const serve = async (dir: string): Promise<ChildProcess> => {
  const args = ['scripts/serve.mjs', '--dir', dir, '--exact', '--port', String(PORT)]
  const server = spawn(process.execPath, args, { cwd: project, stdio: 'ignore' })
  for (let i = 0; i < 50; i++) {
    try {
      await fetch(`http://127.0.0.1:${PORT}/`)
      return server
    } catch {
      await new Promise((done) => setTimeout(done, 100))
    }
  }
  throw new Error('the server did not come up')
}

export const launch = (): Promise<Browser> => {
  const executablePath = findChromium()
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })
}
