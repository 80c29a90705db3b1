import { isPersona, PERSONAS, type Persona } from '../core/buyer/persona.ts'
import { draw } from '../core/chance/draw.ts'
import { TEMPERS, type Temper } from '../core/negotiation/temper.ts'
import { LANGS, type Lang } from '../core/scenario/scenario.ts'
import { MODES, type Mode } from '../core/transcript/rules.ts'

/** `surprise` lets the seed choose who sits there. */
export type Counterpart = Persona | 'surprise'

/**
 * An address of the page that leads to a meeting:
 * `/play/forklift?persona=owl&seed=7&lang=zh&mode=guided&temper=hard&brief=0&renderer=canvas`.
 * `meeting` names one that was begun.
 */
export interface Link {
  readonly scenario: string
  readonly persona: Counterpart | null
  readonly seed: number | null
  readonly lang: Lang | null
  readonly mode: Mode | null
  /** How hard the buyer bargains; null leaves it to the case. */
  readonly temper: Temper | null
  /** False leads straight to the first choice. */
  readonly brief: boolean
  readonly meeting: string | null
  /** A drill of the case instead of the whole of it. */
  readonly drill?: string | null
  readonly renderer: 'canvas' | null
  /** What the address asks for and nobody here knows: such a link stops at the brief, which says so. */
  readonly unread?: readonly Unread[]
}

/** A value that was asked for under a name, cut to what fits into a sentence. */
export interface Unread {
  readonly name: string
  readonly value: string
}

const LONGEST_SHOWN = 30

const among = <T extends string>(list: readonly T[], value: string | null): T | null =>
  list.find((it) => it === value) ?? null

const seedIn = (value: string | null): number | null =>
  value !== null && /^\d{1,10}$/.test(value) && Number(value) < 2 ** 32 ? Number(value) : null

export function readLink(path: string, search: string): Link | null {
  const scenario = /^\/play\/([a-z0-9][a-z0-9-]*)\/?$/.exec(path)?.[1]
  if (scenario === undefined) return null
  const asked = new URLSearchParams(search)
  const persona = asked.get('persona')
  const link: Link = {
    scenario,
    persona: isPersona(persona) || persona === 'surprise' ? persona : null,
    seed: seedIn(asked.get('seed')),
    lang: among(LANGS, asked.get('lang')),
    mode: among(MODES, asked.get('mode')),
    temper: among(TEMPERS, asked.get('temper')),
    brief: asked.get('brief') !== '0',
    meeting: asked.get('meeting'),
    drill: asked.get('drill'),
    renderer: among(['canvas'] as const, asked.get('renderer')),
  }
  const unread = (['persona', 'seed', 'lang', 'mode', 'temper'] as const).flatMap((name) => {
    const value = asked.get(name)
    return value && link[name] === null ? [{ name, value: value.slice(0, LONGEST_SHOWN) }] : []
  })
  return unread.length > 0 ? { ...link, brief: true, unread } : link
}

export function writeLink(link: Link): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string | number | null): void => {
    if (value !== null) query.set(name, String(value))
  }
  put('persona', link.persona)
  put('seed', link.seed)
  put('lang', link.lang)
  put('mode', link.mode)
  put('temper', link.temper)
  put('brief', link.brief ? null : 0)
  put('drill', link.drill ?? null)
  put('meeting', link.meeting)
  put('renderer', link.renderer)
  const text = query.toString()
  return `/play/${link.scenario}${text === '' ? '' : `?${text}`}`
}

/** Who sits there: the one asked for, the seed's choice, or the case's own lead. */
export const personaOf = (wish: Counterpart | null, seed: number, lead: Persona): Persona =>
  wish === 'surprise'
    ? (PERSONAS[draw(seed, 0, 'persona') % PERSONAS.length] ?? lead)
    : (wish ?? lead)
