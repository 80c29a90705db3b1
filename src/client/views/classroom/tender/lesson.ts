import type { PartOf } from '../../../../core/classroom/parts.ts'

type Final = PartOf<'final'>

/** What there is to learn from how one's last word stood beside the others', in points. */
export type TenderLesson =
  /** A vendor who was chosen: what the next best was worth to the customer. */
  | { readonly code: 'ahead' | 'behind'; readonly own: number; readonly next: number }
  /** A vendor who was not: what his was worth to the customer, and what the chosen one. */
  | {
      readonly code: 'short' | 'equal' | 'better'
      readonly own: number
      readonly chosen: number
    }
  /** What the chosen terms would have brought him: more than he has without a deal, or less. */
  | { readonly code: 'afford' | 'spared'; readonly points: number; readonly reservation: number }
  /** The customer: what was worth most to him of what he could have, and what he took; null where he took none. */
  | {
      readonly code: 'took-best' | 'took-less' | 'took-none'
      readonly vendor: number
      readonly best: number
      readonly took: number
    }

const mostFor = ({ customerPoints }: Final): number => Math.max(...(customerPoints ?? [0]))

/** The package of a last word that was chosen: the one that is worth to the customer what he got. */
const chosenOf = ({ packages, customerPoints }: Final, got: number) =>
  packages[Math.max(0, customerPoints?.indexOf(got) ?? 0)]

/** Of one company. `pointsOf` are its own. */
export function vendorLessons(
  vendor: number,
  finals: readonly Final[],
  award: Pick<PartOf<'award'>, 'vendor' | 'deal'>,
  reservation: number,
  pointsOf: (pack: Final['packages'][number]) => number,
): readonly TenderLesson[] {
  const own = finals.find((it) => it.vendor === vendor)
  const won = finals.find((it) => it.vendor === award.vendor)
  if (!award.deal || !won) return []
  const got = award.deal.customer
  if (award.vendor === vendor) {
    const others = finals.filter((it) => it.vendor !== vendor).map(mostFor)
    if (others.length === 0) return []
    const next = Math.max(...others)
    return [{ code: next > got ? 'behind' : 'ahead', own: got, next }]
  }
  const pack = chosenOf(won, got)
  const points = pack ? pointsOf(pack) : 0
  const worth = own && mostFor(own)
  return [
    ...(worth === undefined
      ? []
      : [
          {
            code:
              worth < got
                ? ('short' as const)
                : worth === got
                  ? ('equal' as const)
                  : ('better' as const),
            own: worth,
            chosen: got,
          },
        ]),
    { code: points >= reservation ? 'afford' : 'spared', points, reservation },
  ]
}

/** Of the customer. */
export function customerLessons(
  finals: readonly Final[],
  award: Pick<PartOf<'award'>, 'vendor' | 'deal'>,
  reservation: number,
): readonly TenderLesson[] {
  const [first] = finals.toSorted((one, other) => mostFor(other) - mostFor(one))
  if (!first) return []
  const best = mostFor(first)
  const told = { vendor: first.vendor, best }
  if (!award.deal) return [{ code: 'took-none', ...told, took: reservation }]
  const took = award.deal.customer
  return [{ code: took < best ? 'took-less' : 'took-best', ...told, took }]
}
