import type { Move } from '../transcript/move.ts'

/** Names what a move does, whenever it was done. */
export const nameOf = (move: Move): string => {
  switch (move.kind) {
    case 'say':
      return move.choice
    case 'offer':
      return `offer ${move.packages.map((it) => spelled(it)).join(' | ')} if ${move.if ?? '-'} say ${move.say ?? '-'}`
    default:
      return move.kind
  }
}

const spelled = (pack: Readonly<Record<string, string>>): string =>
  Object.keys(pack)
    .sort()
    .map((issue) => `${issue}=${pack[issue]}`)
    .join()

/** The move without its time: in a line that was never played no time passes. */
export const timeless = (move: Move): Move => {
  const { atMs: _atMs, ...rest } = move
  return rest as Move
}
