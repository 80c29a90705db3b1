import { describe, expect, it } from 'vitest'
import { neighbourhood } from '../../src/server/door.ts'
import { Pace } from '../../src/server/pace.ts'

describe('pace', () => {
  it('so many at once, then so many a second; what is given back can be taken again', () => {
    const pace = new Pace(2, 1)
    expect([pace.take('a', 0), pace.take('a', 0), pace.take('a', 0)]).toEqual([true, true, false])
    expect(pace.take('b', 0)).toBe(true)
    expect(pace.take('a', 999)).toBe(false)
    expect(pace.take('a', 2000)).toBe(true)
    pace.giveBack('a', 2000)
    pace.giveBack('a', 2000)
    pace.giveBack('a', 2000)
    expect([1, 2, 3].map(() => pace.take('a', 2000))).toEqual([true, true, false])
  })

  it('[CR3] ever new names make nobody forgotten who asks now', () => {
    const pace = new Pace(1, 0)
    expect(pace.take('guesser', 0)).toBe(true)
    for (let n = 0; n < 30_000; n++) {
      pace.take(`other ${n}`, 0)
      if (n % 5000 === 0) expect(pace.take('guesser', 0)).toBe(false)
    }
  })

  it('[CR3] guesses are counted by address, of IPv6 by the half that one household has', () => {
    expect(neighbourhood('::ffff:192.0.2.7')).toBe('192.0.2.7')
    expect(neighbourhood('192.0.2.7')).toBe('192.0.2.7')
    expect(neighbourhood('2001:db8:1:2:aaaa::1')).toBe(neighbourhood('2001:db8:1:2::9'))
    expect(neighbourhood('2001:db8:1:3::1')).not.toBe(neighbourhood('2001:db8:1:2::1'))
    expect(neighbourhood('2001:db8::1')).toBe(neighbourhood('2001:db8::7:1'))
    expect(neighbourhood('fe80::1%eth0')).toBe(neighbourhood('fe80::2%eth0'))
  })
})
