import type { IncomingMessage } from 'node:http'

/** A host as browsers write it; whatever else stands there never reaches a header of ours. */
const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

export const hostOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string =>
  HOST.test(headers.host ?? '') ? (headers.host ?? '') : 'localhost'

/**
 * For every answer: scripts only from files of ours, no sniffing, no framing. Styles may stand on elements, which drawings and
 * charts need; sockets go to this very host, named because some browsers leave sockets out of 'self'.
 */
export const safeHeaders = (
  request: Pick<IncomingMessage, 'headers'>,
): Readonly<Record<string, string>> => {
  const host = hostOf(request)
  return {
    'content-security-policy': [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "media-src 'self' data: blob:",
      "worker-src 'self' blob:",
      `connect-src 'self' data: blob: ws://${host} wss://${host}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  }
}

/** A page of another origin may not speak to the class; what is no page sends no origin, and needs a token all the same. */
export const isSameOrigin = (
  origin: string | null | undefined,
  host: string | null | undefined,
): boolean => {
  if (origin === null || origin === undefined) return true
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
