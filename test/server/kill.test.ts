import { afterAll, describe, expect, it } from 'vitest'
import { failed } from '../bench/class/figures.ts'
import { kills } from '../bench/class/kills.ts'
import { ownSite, type Site } from '../bench/class/site.ts'

describe('kill -9 while a class plays', () => {
  let site: Site | null = null
  afterAll(() => site?.end())

  it('[CR6] twice while six play in two classes: no acknowledged move is lost, every seat comes back, every transcript replays to what is shown', async () => {
    site = await ownSite()
    const figures = await kills(site, { classes: 2, seats: 3, times: 2 })
    expect(figures.filter((it) => it.holds === false)).toEqual([])
    expect(failed(figures)).toBe(false)
    const acknowledged = figures.find((it) => it.name === 'moves acknowledged')?.value
    expect(acknowledged).toBeGreaterThan(6)
    expect(figures.filter((it) => it.holds).length).toBe(3)
  }, 240_000)
})
