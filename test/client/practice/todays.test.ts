import { expect, test } from 'vitest'
import type { KeptCard } from '../../../src/client/practice/card-shelf.ts'
import { NEW_A_DAY, todaysCards } from '../../../src/client/practice/todays.ts'

const NOON = new Date(2026, 3, 7, 12).getTime()
const DAY = 86_400_000

const card = (id: number, answeredAt: readonly number[] = []): KeptCard =>
  ({ id: String(id), answers: answeredAt.map((at) => ({ at, recall: 'found' })) }) as never
const fresh = (count: number): readonly KeptCard[] =>
  Array.from({ length: count }, (_, i) => card(i))

test('[P40] of many new cards a day has its share, the first first; the rest wait', () => {
  const due = fresh(29)
  const { cards, waiting } = todaysCards(due, due, NOON)
  expect(cards).toEqual(due.slice(0, NEW_A_DAY))
  expect(waiting).toBe(29 - NEW_A_DAY)
})

test('[P40] what comes back is never held up', () => {
  const back = Array.from({ length: 20 }, (_, i) => card(100 + i, [NOON - 3 * DAY]))
  const due = [...back, ...fresh(10)]
  expect(todaysCards(due, due, NOON).cards).toHaveLength(20 + NEW_A_DAY)
})

test('[P40] new cards met earlier in the day are counted, those of yesterday are not', () => {
  const due = fresh(10)
  const metToday = Array.from({ length: 5 }, (_, i) => card(200 + i, [NOON - 3_600_000]))
  const metBefore = Array.from({ length: 5 }, (_, i) => card(300 + i, [NOON - DAY]))
  const { cards } = todaysCards(due, [...due, ...metToday, ...metBefore], NOON)
  expect(cards).toHaveLength(NEW_A_DAY - 5)
})
