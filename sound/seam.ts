import { scratchFile, sox } from './tools.ts'

const OVERLAP = 1.5
const DIP = 0.012

/** Makes a loop of a stretch of sound: its last moments are laid, fading, over its first. `seconds` is the length before. */
export function seamless(file: string, seconds: number): string {
  const [head, tail, seam, body, loop] = Array.from({ length: 5 }, () => scratchFile('wav'))
  if (!head || !tail || !seam || !body || !loop) throw new Error('no files')
  sox(file, head, 'trim', '0', String(OVERLAP), 'fade', 'q', String(OVERLAP))
  sox(
    file,
    tail,
    'trim',
    String(seconds - OVERLAP),
    String(OVERLAP),
    'fade',
    'q',
    '0',
    String(OVERLAP),
    String(OVERLAP),
  )
  sox('-m', '-v', '1', head, '-v', '1', tail, seam)
  sox(file, body, 'trim', String(OVERLAP), String(seconds - 2 * OVERLAP))
  sox(seam, body, loop)
  return loop
}

/** A codec is least exact where a sound begins and ends, and there a loop would click: it dips to nothing and back, too briefly to be heard. */
export function dipped(loop: string): string {
  const soft = scratchFile('wav')
  sox(loop, soft, 'fade', 'h', String(DIP), '-0', String(DIP))
  return soft
}
