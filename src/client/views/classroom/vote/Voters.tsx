import type { ClassLine } from '../use-class.ts'
import { useNameOf } from '../use-name-of.ts'
import { useClassText } from '../words.ts'

/** The instructor: who has voted in the open vote, and how often each voted for the best. */
export function Voters({ line }: { readonly line: ClassLine }) {
  const t = useClassText()
  const nameOf = useNameOf(line.part('class')?.numbered ?? false)
  const votes = new Map(line.parts('vote').map((it) => [it.seat, it]))
  const tallies = new Map(line.parts('tally').map((it) => [it.seat, it]))
  return (
    <section className="vote-sheet">
      <h3>{t('vote.people')}</h3>
      <table className="vote-people">
        <thead>
          <tr>
            <th scope="col">{t('board.seat')}</th>
            <th scope="col">{t('vote.people.now')}</th>
            <th scope="col">{t('vote.people.best')}</th>
            <th scope="col">{t('vote.people.same')}</th>
            <th scope="col">{t('vote.people.lost')}</th>
          </tr>
        </thead>
        <tbody>
          {line.parts('person').map((it) => {
            const tally = tallies.get(it.seat)
            const judged = tally?.judged ?? 0
            return (
              <tr key={it.seat} data-present={it.present}>
                <th scope="row">{nameOf(it)}</th>
                <td>{votes.get(it.seat)?.option ?? '–'}</td>
                <td>{judged > 0 ? `${tally?.best} / ${judged}` : '–'}</td>
                <td>{judged > 0 ? `${tally?.same} / ${judged}` : '–'}</td>
                <td>{tally?.lost == null ? '–' : Math.round(tally.lost * 10) / 10}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
