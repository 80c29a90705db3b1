import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, Buffer>(scrypt)
const BYTES = 32
export const SHORTEST = 8
export const LONGEST = 200

/** What is kept of a passphrase: salt and key. */
export async function seal(passphrase: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(passphrase.normalize('NFKC'), salt, BYTES)
  return `${salt.toString('base64url')}.${key.toString('base64url')}`
}

export async function opens(sealed: string, passphrase: string): Promise<boolean> {
  const [salt = '', key = ''] = sealed.split('.')
  const tried = await derive(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64url'), BYTES)
  return timingSafeEqual(tried, Buffer.from(key, 'base64url'))
}
