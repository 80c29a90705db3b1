import { type Page, test } from '@playwright/test'
import { expect, roomDrawn, STATE_NAMES, STATES, type StateName, sitDown } from './states.ts'

const LONG = 400_000
const LAPTOP = { width: 1280, height: 720 }
const ROOMS: readonly StateName[] = ['first choice', 'talk', 'a price', 'levers']

/** What a state looks like at rest: the room is there, and nothing is on its way. */
async function picture(page: Page, state: StateName): Promise<Buffer> {
  if (ROOMS.includes(state)) await roomDrawn(page)
  await page.evaluate(() => document.fonts.ready)
  // The clock of the meeting runs, and the focus ring is where the last key left it.
  return page.screenshot({
    mask: [page.locator('.clock'), page.locator('.review-working')],
    animations: 'disabled',
    caret: 'hide',
  })
}

/** Where everything with words stands, to the pixel. */
const places = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, p, button, a, li, select, input)')].map(
      (it) => {
        const { x, y, width, height } = it.getBoundingClientRect()
        return `${it.tagName} ${[x, y, width, height].map(Math.round).join(' ')}`
      },
    ),
  )

test('[B72] a state drawn twice in one run is one picture, and night changes its colours and moves nothing', async ({
  browser,
}) => {
  test.setTimeout(LONG)
  const desk = await sitDown(browser, 'zh', { viewport: LAPTOP, colorScheme: 'light' })
  const { page } = desk
  const faults: string[] = []
  for (const state of STATE_NAMES) {
    await STATES[state](desk)
    const once = await picture(page, state)
    const stood = await places(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const night = await picture(page, state)
    if (night.equals(once)) faults.push(`${state}: the night is the day`)
    if ((await places(page)).join() !== stood.join())
      faults.push(`${state}: the night moves things`)
    await page.emulateMedia({ colorScheme: 'light' })
    await STATES[state](desk)
    if (!(await picture(page, state)).equals(once))
      faults.push(`${state}: drawn twice, two pictures`)
  }
  await page.context().close()
  expect(faults).toEqual([])
})
