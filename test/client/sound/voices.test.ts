import { describe, expect, test } from 'vitest'
import { MANNERS, voiceFor } from '../../../src/client/sound/voices.ts'

const voice = (lang: string, traits: { near?: boolean; usual?: boolean } = {}) => ({
  lang,
  localService: traits.near ?? true,
  default: traits.usual ?? false,
})

describe('[B64] the voice that reads', () => {
  test('none for a language nobody speaks', () => {
    expect(voiceFor([voice('de-DE'), voice('ja-JP')], 'zh')).toBeNull()
    expect(voiceFor([], 'en')).toBeNull()
    expect(voiceFor([voice('en-US')], 'zh')).toBeNull()
  })

  test('Mandarin before Cantonese, however a browser writes it', () => {
    const [hk, cn] = [voice('zh-HK'), voice('zh-CN')]
    expect(voiceFor([hk, cn], 'zh')).toBe(cn)
    expect(voiceFor([hk], 'zh')).toBe(hk)
    for (const lang of ['zh_CN', 'zh-Hans-CN', 'cmn', 'cmn-Hans-CN', 'zh'])
      expect(voiceFor([hk, voice(lang)], 'zh')?.lang).toBe(lang)
    expect(voiceFor([hk, voice('zh-TW')], 'zh')?.lang).toBe('zh-TW')
  })

  test('one of this machine before one of the network, the usual one before its like', () => {
    const far = voice('zh-CN', { near: false })
    expect(voiceFor([far, voice('zh-TW')], 'zh')?.lang).toBe('zh-TW')
    expect(voiceFor([far], 'zh')).toBe(far)
    const usual = voice('en-US', { usual: true })
    expect(voiceFor([voice('en-US'), usual], 'en')).toBe(usual)
  })

  test('tempers differ, and none so much that it becomes a joke', () => {
    const all = Object.values(MANNERS)
    expect(new Set(all.map((it) => `${it.rate}/${it.pitch}`)).size).toBe(4)
    for (const { rate, pitch } of all)
      for (const it of [rate, pitch]) {
        expect(it).toBeGreaterThanOrEqual(0.85)
        expect(it).toBeLessThanOrEqual(1.15)
      }
  })
})
