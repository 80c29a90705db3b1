/** The programs that make the sound: sox, fluidsynth and ffmpeg, called with plain arguments. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const RATE = 48_000

/** Where the parts of a sound are kept while it is made. */
export const SCRATCH = mkdtempSync(join(tmpdir(), 'counterpart-sound-'))
export const cleanUp = (): void => rmSync(SCRATCH, { recursive: true, force: true })

let made = 0
export const scratchFile = (extension: string): string =>
  join(SCRATCH, `${String(made++)}.${extension}`)

function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const hint = 'on Debian: apt install sox fluidsynth fluid-soundfont-gm ffmpeg'
    if (missing) throw new Error(`${program} is not installed; ${hint}`)
    throw error
  }
}

/** `-R`: the same noise at every run. */
export const sox = (...args: readonly string[]): string => run('sox', ['-R', '-V1', ...args])
export const fluidsynth = (...args: readonly string[]): string => run('fluidsynth', args)
export const ffmpeg = (...args: readonly string[]): string =>
  run('ffmpeg', ['-nostdin', '-loglevel', 'error', '-y', ...args])

/** Seconds. */
export const lengthOf = (file: string): number => Number(run('soxi', ['-D', file]))
