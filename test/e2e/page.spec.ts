import { expect, test } from '@playwright/test'

test('the page opens at its root and at a deep link, with nothing in the console', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  for (const path of ['/', '/no/such/place']) {
    await page.goto(path)
    await expect(page).toHaveTitle(/对手戏/)
    await expect(page.locator('#root')).not.toBeEmpty()
  }
  expect(complaints).toEqual([])
})
