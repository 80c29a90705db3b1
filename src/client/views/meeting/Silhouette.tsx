import type { LightName, PlaceName } from '../../../core/scenario/setting.ts'

interface Palette {
  readonly wall: string
  readonly glass: string
  readonly panel: string
  readonly table: string
  /** Where the window stands: left, top, width, height. */
  readonly window: readonly [number, number, number, number]
}

/** The large shapes of each place, in the colours its drawing has. */
const PALETTES: Readonly<Record<PlaceName, Palette>> = {
  'meeting-room': {
    wall: '#dcd4c8',
    glass: '#c3d6e0',
    panel: '#8d654a',
    table: '#8a5c40',
    window: [64, 18, 948, 498],
  },
  'executive-office': {
    wall: '#d3c9bc',
    glass: '#c3d6e0',
    panel: '#6f4b37',
    table: '#684532',
    window: [0, -150, 420, 800],
  },
  'warehouse-office': {
    wall: '#d7dcd4',
    glass: '#c9d6da',
    panel: '#8b9a9e',
    table: '#a5794f',
    window: [306, 34, 968, 466],
  },
  'open-plan': {
    wall: '#dedbd4',
    glass: '#c3d6e0',
    panel: '#c6c6c8',
    table: '#b98f66',
    window: [0, -60, 430, 400],
  },
  'tender-hall': {
    wall: '#c9b08f',
    glass: '#d5dfe3',
    panel: '#b08a63',
    table: '#9a7350',
    window: [460, 60, 680, 220],
  },
  telephone: {
    wall: '#d3d3cf',
    glass: '#c3d6e0',
    panel: '#dccfc0',
    table: '#7d563f',
    window: [58, 40, 272, 360],
  },
  restaurant: {
    wall: '#939f90',
    glass: '#d3dcd2',
    panel: '#5a4a40',
    table: '#85573f',
    window: [92, 44, 468, 408],
  },
}
const SHADES: Readonly<Record<LightName, string>> = {
  morning: 'rgb(255 214 150 / 10%)',
  noon: 'transparent',
  dusk: 'rgb(66 44 84 / 38%)',
  rain: 'rgb(92 108 120 / 22%)',
}

interface Props {
  readonly place: PlaceName
  readonly light: LightName
}

/** The place before its drawing has come: wall, window, table and somebody sitting there, and nothing that must be fetched. */
export function Silhouette({ place, light }: Props) {
  const { wall, glass, panel, table, window } = PALETTES[place]
  const [x, y, width, height] = window
  const seat = place === 'telephone' ? 376 : 0
  return (
    <svg
      className="silhouette"
      viewBox="270 -8 1060 888"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect x="-800" y="-600" width="3200" height="2400" fill={wall} />
      <rect x="1080" y="-600" width="1400" height="1200" fill={panel} opacity="0.7" />
      <rect x={x} y={y} width={width} height={height} fill={glass} />
      <rect x="-800" y="600" width="3200" height="900" fill="#6d675f" opacity="0.7" />
      <g fill="#7f8a98" transform={`translate(${seat} 0)`}>
        <ellipse cx="800" cy="236" rx="72" ry="102" />
        <path d="M595 660q0-190 40-222q60-40 120-46v-60h90v60q60 6 120 46q40 32 40 222z" />
      </g>
      <path d="M110 660h1380l1100 1200h-3580z" fill={table} />
      <rect x="-800" y="-600" width="3200" height="2400" fill={SHADES[light]} />
    </svg>
  )
}
