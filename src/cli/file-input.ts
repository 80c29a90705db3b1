import { type Refusal, refuse } from '../core/refusal.ts'

/** Reads a file's words as JSON for `answer`; words that are none are a refusal, not an exception. */
export const fromJson = <T>(text: string, answer: (input: unknown) => T): T | Refusal => {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return refuse('format/not-json', 'the file is not JSON')
  }
  return answer(input)
}
