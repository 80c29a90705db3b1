/**
 * `npm run sound`: makes every sound of the game into public/sound, as Opus and as MP3 for browsers that lack it, and the table of the
 * sprite beside the code that plays it. Needs sox, fluidsynth with the FluidR3 soundfont (MIT) and ffmpeg; what it made is committed.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { CUES } from './cues.ts'
import { layered } from './layers.ts'
import { PIECES, played } from './music.ts'
import { dipped, seamless } from './seam.ts'
import { LOOP_SECONDS, TONES } from './tones.ts'
import { cleanUp, ffmpeg, lengthOf, scratchFile, sox } from './tools.ts'

const OUT = new URL('../public/sound/', import.meta.url)
const TABLE = new URL('../src/client/sound/sprite.json', import.meta.url)
const SOUNDFONT = process.env.SOUNDFONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2'
const GAP = 0.25 // seconds between two cues, so that none bleeds into the next

/** Kilobits a second. */
const RATES = { cues: 48, tone: 28, music: 28 } as const

const sizes: string[] = []

function encode(name: string, wav: string, kilobits: number): void {
  const webm = new URL(`${name}.webm`, OUT).pathname
  const mp3 = new URL(`${name}.mp3`, OUT).pathname
  const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
  ffmpeg('-i', wav, ...bare, '-c:a', 'libopus', '-b:a', `${kilobits}k`, webm)
  ffmpeg('-i', wav, ...bare, '-c:a', 'libmp3lame', '-b:a', `${Math.max(32, kilobits)}k`, mp3)
  for (const file of [webm, mp3])
    sizes.push(`${file.split('/').at(-1)} ${(statSync(file).size / 1024).toFixed(1)} KB`)
}

function cueSprite(): void {
  const table: Record<string, readonly [startMs: number, lengthMs: number]> = {}
  const pieces: string[] = []
  let at = 0
  for (const [name, cue] of Object.entries(CUES)) {
    const { layers, peak } = cue
    const wav = layered(layers, { peak, finish: 'finish' in cue ? cue.finish : '' })
    const padded = scratchFile('wav')
    sox(wav, padded, 'pad', '0', String(GAP))
    table[name] = [Math.round(at * 1000), Math.round(lengthOf(wav) * 1000)]
    at += lengthOf(padded)
    pieces.push(padded)
  }
  const all = scratchFile('wav')
  sox(...pieces, all)
  encode('cues', all, RATES.cues)
  writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`)
}

mkdirSync(OUT, { recursive: true })
mkdirSync(new URL('./', TABLE), { recursive: true })
try {
  cueSprite()
  for (const [name, { layers, finish = '' }] of Object.entries(TONES)) {
    const wav = layered(layers, { finish, peak: -14, channels: 1 })
    encode(`tone-${name}`, dipped(seamless(wav, LOOP_SECONDS)), RATES.tone)
  }
  for (const [name, piece] of Object.entries(PIECES))
    encode(`music-${name}`, dipped(played(piece, SOUNDFONT)), RATES.music)
} finally {
  cleanUp()
}
console.log(sizes.join('\n'))
