import type { KeptCard } from './card-shelf.ts'

/** New cards a day: with what comes back, about the ten minutes that are promised [D]. The one place that says so. */
export const NEW_A_DAY = 8

/** What is due today, and how many new cards wait for the days after. */
export interface Todays {
  readonly cards: readonly KeptCard[]
  readonly waiting: number
}

const isSameDay = (a: number, b: number): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString()

/** Of what is due, all that has been met before, and as many new ones as the day still has room for [P40]. */
export function todaysCards(
  due: readonly KeptCard[],
  all: readonly KeptCard[],
  now: number,
): Todays {
  const isNew = ({ answers }: KeptCard): boolean => answers.length === 0
  const met = all.filter(({ answers: [first] }) => first && isSameDay(first.at, now)).length
  const fresh = due.filter(isNew)
  const room = Math.max(0, NEW_A_DAY - met)
  const taken = new Set(fresh.slice(0, room))
  return {
    cards: due.filter((it) => !isNew(it) || taken.has(it)),
    waiting: fresh.length - taken.size,
  }
}
