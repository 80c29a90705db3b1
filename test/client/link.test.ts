import { describe, expect, it } from 'vitest'
import { readLink, writeLink } from '../../src/client/link.ts'

describe('a link to a meeting', () => {
  it('says the same after being read and written', () => {
    const address = '/play/chips?persona=owl&seed=7&lang=zh&mode=exam&temper=hard&brief=0'
    const [path = '', search = ''] = address.split(/(?=\?)/)
    const link = readLink(path, search)
    expect(link?.temper).toBe('hard')
    expect(link && writeLink(link)).toBe(address)
  })

  it.each([
    ['temper', 'mad'],
    ['persona', 'dragon'],
    ['mode', 'cheat'],
    ['seed', '-1'],
    ['lang', 'fr'],
  ])('that asks for %s=%s stops at the brief and says which it was', (name, value) => {
    const link = readLink('/play/chips', `?brief=0&${name}=${value}`)
    expect(link).toMatchObject({ brief: true, unread: [{ name, value }], [name]: null })
  })

  it('shows no more of what it was asked for than fits into a sentence', () => {
    const unread = readLink('/play/chips', `?temper=${'x'.repeat(5000)}`)?.unread ?? []
    expect(unread[0]?.value).toHaveLength(30)
  })

  it('leaves what it does not know the name of alone', () => {
    expect(readLink('/play/chips', '?brief=0&x=1')).toMatchObject({ brief: false })
  })
})
