/** Who comes in with a line, and who goes when it has been said; keys of the cast. It is shown and nothing more [S46]. */
export interface PresenceChange {
  readonly comes?: readonly string[]
  readonly goes?: readonly string[]
}

const MARK = /^(with|without):(.*)$/

export const isPresenceMark = (tag: string): boolean => MARK.test(tag)

/**
 * What `#with:X` and `#without:X` among the tags of one line change, or null where none stands there. `known` are the keys
 * of those who can come and go; `wrong` is told anybody else, and who would come and go at once [S47].
 */
export function presenceOf(
  tags: readonly string[],
  known: readonly string[],
  wrong: (message: string) => void,
): PresenceChange | null {
  const named = (kind: string): readonly string[] =>
    tags.flatMap((tag) => {
      const [, mark, who = ''] = MARK.exec(tag) ?? []
      if (mark !== kind) return []
      if (known.includes(who)) return [who]
      wrong(`#${tag}: no "${who}" who could be there: ${known.join(', ')} [S47]`)
      return []
    })
  const comes = named('with')
  const goes = named('without')
  for (const who of comes) if (goes.includes(who)) wrong(`${who} comes and goes on one line [S47]`)
  if (comes.length + goes.length === 0) return null
  return { ...(comes.length > 0 ? { comes } : {}), ...(goes.length > 0 ? { goes } : {}) }
}
