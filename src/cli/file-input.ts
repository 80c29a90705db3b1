import { type Refusal, refuse } from '../core/refusal.ts'

/** Some editors put a mark before the first word of a file. */
const BYTE_ORDER_MARK = /^\uFEFF/

/** Reads a file's words as JSON for `answer`; words that are none are a refusal, not an exception. */
export const fromJson = <T>(text: string, answer: (input: unknown) => T): T | Refusal => {
  let input: unknown
  try {
    input = JSON.parse(text.replace(BYTE_ORDER_MARK, ''))
  } catch {
    return refuse('format/not-json', 'the file is not JSON')
  }
  return answer(input)
}
