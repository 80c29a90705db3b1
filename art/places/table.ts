import { TABLE_Y, WORLD } from '../../src/client/room/framing.ts'
import { gradient, line, shape } from '../svg.ts'
import { darker, lighter, type Tone } from '../tone.ts'

/** A table seen from the trainee's chair, reaching under the lower edge of the picture. */
export function table(wood: Tone, glow: Tone): string {
  const grain = (d: string, opacity: number) => line(d, darker(wood, 0.3), 2, opacity)
  const from = TABLE_Y
  return (
    gradient('wood', [
      [0, lighter(wood, 0.16)],
      [0.35, wood],
      [0.6, darker(wood, 0.28)],
      [1, darker(wood, 0.42)],
    ]) +
    gradient('glow', [
      [0, glow, 0.3],
      [1, glow, 0],
    ]) +
    shape(
      `M170,${from}L1430,${from}Q1462,${from} 1486,${from + 26}L1960,${WORLD.bottom}L-360,${WORLD.bottom}L114,${from + 26}Q138,${from} 170,${from}Z`,
      'url(#wood)',
    ) +
    shape(`M420,${from + 4}L760,${from + 4}L700,${from + 150}L240,${from + 150}Z`, 'url(#glow)') +
    shape(
      `M860,${from + 4}L1180,${from + 4}L1340,${from + 170}L920,${from + 170}Z`,
      'url(#glow)',
      0.8,
    ) +
    grain(
      `M250,${from + 44}C560,${from + 30} 700,${from + 62} 1020,${from + 42}S1340,${from + 50} 1420,${from + 40}`,
      0.22,
    ) +
    grain(
      `M120,${from + 96}C420,${from + 80} 760,${from + 116} 1040,${from + 96}S1400,${from + 108} 1520,${from + 94}`,
      0.2,
    ) +
    grain(
      `M60,${from + 160}C380,${from + 140} 700,${from + 184} 1000,${from + 158}S1440,${from + 176} 1580,${from + 156}`,
      0.18,
    ) +
    grain(
      `M20,${from + 214}C380,${from + 196} 700,${from + 232} 1040,${from + 210}S1440,${from + 226} 1640,${from + 206}`,
      0.16,
    ) +
    line(`M152,${from + 3}L1448,${from + 3}`, lighter(wood, 0.45), 4, 0.75)
  )
}
