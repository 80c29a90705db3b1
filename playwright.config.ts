import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/browser.mjs'

/** Workers inherit the choice, so that two runs on one machine never meet at one port. */
process.env.E2E_PORT ??= String(20_000 + (process.pid % 10_000))
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`
const executablePath = findChromium()
const asRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 120_000,
  /** Only what hangs should fail: on a busy machine a page takes its time. */
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    trace: 'retain-on-failure',
    /** Six rooms alive at once are more than two cores can draw; a test of how something moves asks for motion. */
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      /** The tests talk to this machine alone, so the browser's own errands are switched off. */
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `npm run --silent build && node scripts/serve.mjs --exact --port ${process.env.E2E_PORT}`,
    url: baseURL,
    timeout: 120_000,
  },
})
