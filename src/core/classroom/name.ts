import { type Refusal, refuse } from '../refusal.ts'

/** Letters of a name, counted as a reader sees them: an accent or a joined sign is part of one. */
const LONGEST_NAME = 24
const LONGEST_TEXT = 500
/** More accents than this on one letter are no writing. */
const MOST_ACCENTS = 3

/**
 * What is invisible or turns the direction of what follows: a name that holds it could pass for another's, or disorder the board it
 * stands on. Line breaks are told apart, since a message may have them.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\u115F\u1160\u3164\uFFA0]/u
const HEAPED = new RegExp(`\\p{M}{${MOST_ACCENTS + 1}}`, 'u')

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const lengthOf = (text: string): number => [...graphemes.segment(text)].length

/** A name as it is kept and shown, always as text: composed, spaces single; or why it is none [CR4]. */
export function readName(input: string): string | Refusal {
  if (input.length > 4 * LONGEST_NAME) return refuse('class/name', 'too long')
  const name = input.normalize('NFC').trim().replace(/ +/g, ' ')
  if (HIDDEN.test(name)) return refuse('class/name', 'holds a sign that cannot be seen')
  if (HEAPED.test(name)) return refuse('class/name', 'holds too many accents on one letter')
  if (!/[\p{L}\p{N}]/u.test(name)) return refuse('class/name', 'holds no letter')
  if (lengthOf(name) > LONGEST_NAME)
    return refuse('class/name', `more than ${LONGEST_NAME} letters`)
  return name
}

/** What somebody wrote to others: as a name, but longer, and with line breaks. */
export function readText(input: string): string | Refusal {
  if (input.length > 2 * LONGEST_TEXT) return refuse('class/text', 'too long')
  const text = input.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  if (HIDDEN.test(text.replaceAll('\n', '').replaceAll('\u200D', '')))
    return refuse('class/text', 'holds a sign that cannot be seen')
  if (HEAPED.test(text)) return refuse('class/text', 'holds too many accents on one letter')
  if (text === '') return refuse('class/text', 'says nothing')
  if (lengthOf(text) > LONGEST_TEXT)
    return refuse('class/text', `more than ${LONGEST_TEXT} letters`)
  return text
}

/** Names that a reader takes for one are one, whatever their width, case and spaces. */
const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s/g, '')

/** The name, or with the first number behind it that tells it from those taken. */
export function distinctName(name: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(keyOf))
  let distinct = name
  for (let n = 2; keys.has(keyOf(distinct)); n++) distinct = `${name} ${n}`
  return distinct
}
