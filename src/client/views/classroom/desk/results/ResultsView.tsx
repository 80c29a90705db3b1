import { useState } from 'react'
import type { PartOf } from '../../../../../core/classroom/parts.ts'
import { useText } from '../../../use-session.ts'
import { BestLine } from '../../BestLine.tsx'
import { Frontier } from '../../Frontier.tsx'
import { MissedLine } from '../../MissedLine.tsx'
import { Spread } from '../../Spread.tsx'
import { companyName } from '../../tender/stage-words.ts'
import { byTender } from '../../tender/tender-line.ts'
import type { ClassLine } from '../../use-class.ts'
import { useNameOf } from '../../use-name-of.ts'
import { useClassText } from '../../words.ts'
import { useWatch } from '../use-watch.ts'
import { Exports } from './Exports.tsx'
import { PersonReport } from './PersonReport.tsx'
import { PlainTable } from './PlainTable.tsx'
import { Scores } from './Scores.tsx'
import { cellsOf } from './table.ts'
import { VisitResults } from './VisitResults.tsx'
import { VoteResults } from './VoteResults.tsx'

interface Props {
  readonly line: ClassLine
  readonly results: PartOf<'results'>
}

/** What came of an activity: how the class did, what it missed most, what was best, and everyone's own report. */
export function ResultsView({ line, results }: Props) {
  const t = useClassText()
  const page = useText()
  const nameOf = useNameOf(line.part('class')?.numbered ?? false)
  const [opened, setOpened] = useState<number | null>(null)
  useWatch(line, 'results', results.number)
  const { persons, spread, missed, best, picture, pictures, kept, mode } = results
  if (kept === 'lost') return <p className="notice">{t('results.lost-rules')}</p>
  const person =
    opened === 0
      ? { seat: 0, name: t('vote.tally.class') }
      : persons.find((it) => it.seat === opened)
  const report = opened === null ? undefined : line.part('report', `watch/report/${opened}`)
  const deals = spread.deal.some((it) => it > 0)
  return (
    <div className="class-results" data-results={results.number}>
      {kept === 'stored' && <p className="notice">{t('results.stored')}</p>}
      <Exports {...{ line, results, nameOf }} />
      {persons.length === 0 && <p className="told">{t('results.nobody')}</p>}
      {mode === 'case' && persons.length > 0 && (
        <section className="class-sheet" aria-labelledby="results-spread">
          <h2 id="results-spread">{t('results.spread')}</h2>
          <div className="spreads">
            <Spread title={page('score.conduct')} bins={spread.conduct} />
            {deals && <Spread title={page('score.deal')} bins={spread.deal} />}
          </div>
        </section>
      )}
      {results.vote && persons.length > 0 && (
        <VoteResults
          vote={results.vote}
          onReport={line.part('report', 'watch/report/0') ? () => setOpened(0) : null}
        />
      )}
      {results.visits && <VisitResults visits={results.visits} />}
      {picture && (
        <section className="class-sheet" aria-labelledby="results-picture">
          <h2 id="results-picture">{t('results.picture')}</h2>
          <Frontier picture={picture} />
        </section>
      )}
      {pictures && (
        <section className="class-sheet" aria-labelledby="results-pictures">
          <h2 id="results-pictures">{t('tender.pictures')}</h2>
          <div className="results-pictures">
            {pictures.map((it, i) =>
              it.deals.length + it.breakdowns.length === 0 ? null : (
                <div key={i}>
                  <h3>{companyName(t, i + 1)}</h3>
                  <Frontier picture={byTender(it)} by="tender" />
                </div>
              ),
            )}
          </div>
        </section>
      )}
      {best && (
        <section className="class-sheet" aria-labelledby="results-best">
          <h2 id="results-best">{t('results.best')}</h2>
          <BestLine best={best} by={nameOf(best)} />
        </section>
      )}
      {missed.length > 0 && (
        <section className="class-sheet missed" aria-labelledby="results-missed">
          <h2 id="results-missed">{t('results.missed')}</h2>
          <ol className="missed-list">
            {missed.slice(0, 3).map((it, i) => (
              <li key={i}>
                <MissedLine missed={it} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {persons.length > 0 &&
        (mode === 'vote' || mode === 'visit' ? (
          <PlainTable cells={cellsOf(results, nameOf, t, page)} />
        ) : (
          <Scores {...{ results, nameOf, opened }} onOpen={setOpened} />
        ))}
      {person && report && (
        <PersonReport
          key={person.seat}
          name={person.seat === 0 ? person.name : nameOf(person)}
          part={report}
          stored={kept === 'stored'}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  )
}
