import { describe, expect, it } from 'vitest'
import en from '../../../src/client/i18n/habits.en.json' with { type: 'json' }
import zh from '../../../src/client/i18n/habits.zh.json' with { type: 'json' }
import { habitName } from '../../../src/client/views/practice/habit-names.ts'
import { FINDING_CODES } from '../../../src/core/grading/codes.ts'

describe('the names of habits', () => {
  it('[L5] are of known findings, the same in both languages, short and with no place to fill', () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en))
    for (const code of Object.keys(zh)) expect(FINDING_CODES).toHaveProperty(code)
    for (const name of [...Object.values(zh), ...Object.values(en)]) {
      expect(name).not.toContain('{{')
      expect(name.length).toBeLessThan(56)
    }
  })

  it('[L5] a trap goes by its own name', () => {
    expect(habitName('red-leak', 'zh')).toBe('打听内线消息')
  })
})
