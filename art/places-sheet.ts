/**
 * `npm run art:sheet`: contact sheets of every place in every light, printed from the room itself, so that what is looked at is what
 * will be seen. Names after `node art/places-sheet.ts` choose some of them.
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { createServer } from 'vite'
import { findChromium } from '../scripts/browser.mjs'
import { phaserParts } from '../scripts/phaser-parts.mjs'
import { type PlaceSheet, SHEETS, type Shot } from './place-shots.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = new URL('./sheets/', import.meta.url)

async function shoot(page: Page, { width, height, state }: Shot): Promise<Buffer> {
  await page.setViewportSize({ width, height })
  await page.evaluate(
    ([it, w, h]) => {
      const { showRoom } = globalThis as unknown as {
        showRoom: (state: unknown, width: number, height: number) => Promise<void>
      }
      return showRoom(it, w, h)
    },
    [state, width, height] as const,
  )
  return page.screenshot()
}

async function print(room: Page, paper: Page, { name, columns, cell, shots }: PlaceSheet) {
  const pictures: string[] = []
  for (const shot of shots) {
    const png = await shoot(room, shot)
    pictures.push(`<img width="${cell}" src="data:image/png;base64,${png.toString('base64')}">`)
  }
  await paper.setContent(
    `<style>body{margin:0}main{display:grid;gap:6px;width:max-content;align-items:start;grid-template-columns:repeat(${columns},${cell}px)}img{display:block}</style><main>${pictures.join('')}</main>`,
  )
  const path = fileURLToPath(new URL(`${name}.png`, OUT))
  await paper.locator('main').screenshot({ path })
}

mkdirSync(OUT, { recursive: true })
const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  optimizeDeps: { entries: ['art/room-sheet.html'] },
  plugins: [phaserParts()],
  server: { port: 0, watch: null, hmr: false },
})
await server.listen()
const address = server.httpServer?.address()
const port = typeof address === 'object' ? address?.port : undefined
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-background-networking'],
})
const room = await browser.newPage()
const paper = await browser.newPage()
room.on('pageerror', (error) => console.error(error.message))
await room.goto(`http://localhost:${port}/art/room-sheet.html`)
await room.waitForFunction(() => 'showRoom' in globalThis)
const asked = process.argv.slice(2)
const wanted = SHEETS.filter(
  ({ name }) => asked.length === 0 || asked.some((it) => name.includes(it)),
)
for (const sheet of wanted) await print(room, paper, sheet)
await browser.close()
await server.close()
console.log(`${wanted.length} sheets in art/sheets`)
