import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts'

/** What the door of the classes gives for a place at the socket: Colyseus's own. */
export interface Admission {
  readonly class: string
  /** Left out for an instructor. */
  readonly seat?: number
  readonly reservation: object
}

interface Answers {
  readonly hello: {
    readonly ready: boolean
    readonly cases: readonly string[]
    /** Those that two teams can bargain over. */
    readonly contests: readonly string[]
    readonly addresses: readonly string[]
  }
  readonly join: { readonly class: string; readonly seat: number; readonly token: string }
  readonly enter: Admission
  readonly setup: { readonly token: string }
  readonly instructor: { readonly token: string }
  readonly open: { readonly class: string; readonly code: string }
  readonly list: {
    readonly classes: readonly {
      readonly id: string
      readonly code: string
      readonly title: string
      readonly createdAt: number
    }[]
  }
  readonly delete: object
}

/**
 * Asks the door of the classes; `base` is the origin of the server, '' for the page's own. A refusal is a value. It rejects where
 * nobody answers, or what answers holds no classes.
 */
export async function askDoor<K extends keyof Answers>(
  base: string,
  question: K,
  body: object,
): Promise<Answers[K] | Refusal> {
  const response = await fetch(`${base}/class/api/${question}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.headers.get('content-type')?.startsWith('application/json'))
    throw new Error(`no classes at ${base}: ${response.status}`)
  const answer = (await response.json()) as unknown
  if (typeof answer !== 'object' || answer === null) throw new Error('the door said nothing')
  if (isRefusal(answer)) return refuse(answer.refused, answer.detail)
  return answer as Answers[K] // our own server's
}
