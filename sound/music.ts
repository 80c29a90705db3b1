/** Two calm pieces, written here and played by fluidsynth: one before and between meetings, one to read a debrief by. */

import { writeFileSync } from 'node:fs'
import tonejs from '@tonejs/midi'
import { fluidsynth, RATE, scratchFile, sox } from './tools.ts'

/** A bar: its chord from the bass up, and the melody in quarters; `-` holds the note before it. */
interface Bar {
  readonly chord: readonly string[]
  readonly melody: readonly string[]
}

interface Piece {
  readonly tempo: number
  /** General MIDI programs, from 1. */
  readonly voices: { readonly chord: number; readonly pad: number; readonly melody: number }
  readonly bars: readonly Bar[]
}

const bar = (chord: string, melody: string): Bar => ({
  chord: chord.split(' '),
  melody: melody.split(' '),
})

const D = 'D3 A3 D4 F#4'
const BM = 'B2 F#3 B3 D4'
const G = 'G2 D3 G3 B3'
const A = 'A2 E3 A3 C#4'
const EM = 'E3 B3 D4 G4'
const C = 'C3 G3 C4 E4'
const AM = 'A2 E3 A3 C4'
const F = 'F2 C3 F3 A3'

export const PIECES: Readonly<Record<string, Piece>> = {
  /** In the lobby. */
  arrival: {
    tempo: 84,
    voices: { chord: 1, pad: 90, melody: 12 },
    bars: [
      bar(D, 'A4 - B4 D5'),
      bar(BM, 'F#5 - E5 -'),
      bar(G, 'D5 - B4 A4'),
      bar(A, 'E5 - - -'),
      bar(D, 'A4 - D5 E5'),
      bar(BM, 'F#5 A5 F#5 -'),
      bar(EM, 'E5 - D5 B4'),
      bar(A, 'A4 - - -'),
      bar(G, 'B4 - D5 -'),
      bar(D, 'F#5 - E5 D5'),
      bar(EM, 'E5 - B4 -'),
      bar(BM, 'D5 - - -'),
      bar(G, 'B4 D5 E5 -'),
      bar(D, 'A4 - F#4 -'),
      bar(EM, 'E4 - A4 B4'),
      bar(A, 'A4 - - -'),
    ],
  },
  /** While a debrief is read. */
  afterwards: {
    tempo: 66,
    voices: { chord: 1, pad: 51, melody: 74 },
    bars: [
      bar(AM, 'E5 - - D5'),
      bar(F, 'C5 - A4 -'),
      bar(C, 'G4 - C5 D5'),
      bar(G, 'D5 - - -'),
      bar(AM, 'E5 - G5 E5'),
      bar(F, 'D5 - C5 -'),
      bar(C, 'E5 - D5 C5'),
      bar(G, 'D5 - - -'),
      bar(F, 'A4 - C5 -'),
      bar(C, 'E5 - - D5'),
      bar(G, 'D5 - B4 -'),
      bar(AM, 'C5 - - -'),
    ],
  },
}

/** The chord broken into eighths, up and down again. */
const BROKEN = [0, 1, 2, 3, 2, 1, 2, 1] as const

function midiOf({ tempo, voices, bars }: Piece): Uint8Array {
  const midi = new tonejs.Midi()
  midi.header.setTempo(tempo)
  const quarter = 60 / tempo
  const voice = (channel: number, program: number): ReturnType<tonejs.Midi['addTrack']> => {
    const track = midi.addTrack()
    track.channel = channel
    track.instrument.number = program - 1
    return track
  }
  const chords = voice(0, voices.chord)
  const pad = voice(1, voices.pad)
  const melody = voice(2, voices.melody)
  for (const [b, { chord, melody: notes }] of bars.entries()) {
    const start = b * notes.length * quarter
    for (const [beat, step] of BROKEN.entries()) {
      const name = chord[step] ?? 'C4'
      const velocity = beat === 0 ? 0.36 : 0.27
      chords.addNote({ name, time: start + (beat * quarter) / 2, duration: quarter, velocity })
    }
    for (const name of chord.slice(0, 3)) {
      pad.addNote({ name, time: start, duration: notes.length * quarter, velocity: 0.2 })
    }
    for (const [i, name] of notes.entries()) {
      if (name === '-') continue
      const next = notes.findIndex((it, at) => at > i && it !== '-')
      const quarters = (next < 0 ? notes.length : next) - i
      const time = start + i * quarter
      melody.addNote({ name, time, duration: quarters * quarter, velocity: 0.35 })
    }
  }
  return midi.toArray()
}

/** The piece as a sound that may be repeated: what rings on after its last bar is laid over its first. */
export function played(piece: Piece, soundfont: string): string {
  const midi = scratchFile('mid')
  writeFileSync(midi, midiOf(piece))
  const raw = scratchFile('wav')
  fluidsynth(
    '-ni',
    '-F',
    raw,
    '-r',
    String(RATE),
    '-g',
    '0.7',
    '-R',
    '1',
    '-C',
    '0',
    soundfont,
    midi,
  )
  const seconds = (piece.bars.length * 4 * 60) / piece.tempo
  const [body, tail, whole] = [scratchFile('wav'), scratchFile('wav'), scratchFile('wav')]
  sox(raw, body, 'trim', '0', String(seconds))
  sox(raw, tail, 'trim', String(seconds), '4', 'pad', '0', String(Math.max(0, seconds - 4)))
  sox('-m', '-v', '1', body, '-v', '1', tail, whole, 'norm', '-9')
  return whole
}
