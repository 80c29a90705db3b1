import { useText } from '../../use-session.ts'
import { BestLine } from '../BestLine.tsx'
import type { BoardProps } from '../desk/mode-props.ts'
import { MissedLine } from '../MissedLine.tsx'
import { Spread } from '../Spread.tsx'
import { useNameOf } from '../use-name-of.ts'
import { useClassText } from '../words.ts'
import { crowdOf } from './crowd.ts'

/** How far everyone is, and when it is over how the class did: nobody's score, no secret. */
export function WallCase({ line, activity }: BoardProps) {
  const t = useClassText()
  const page = useText()
  const numbered = line.part('class')?.numbered ?? false
  const nameOf = useNameOf(numbered)
  const summary = line.part('summary')
  if (activity.ended && summary) {
    const { spread, missed, best, persons } = summary
    return (
      <div className="wall-results">
        <section>
          <h2>{t('wall.spread', { count: persons })}</h2>
          <Spread title={page('score.conduct')} bins={spread.conduct} />
          {spread.deal.some((it) => it > 0) && (
            <Spread title={page('score.deal')} bins={spread.deal} />
          )}
        </section>
        <div className="wall-lines">
          {missed && (
            <section>
              <h2>{t('results.missed')}</h2>
              <MissedLine missed={missed} brief />
            </section>
          )}
          {best && (
            <section>
              <h2>{t('results.best')}</h2>
              <BestLine best={best} by={nameOf(best)} brief />
            </section>
          )}
        </div>
      </div>
    )
  }
  const places = line.parts('place')
  const people = new Map(line.parts('person').map((it) => [it.seat, it]))
  const ended = places.filter((it) => it.ended).length
  const most = Math.max(1, ...places.map((it) => it.decisions))
  return (
    <>
      <p className="wall-progress">
        <b>{ended}</b> / {places.length} {t('wall.done')}
      </p>
      <ul className="wall-places" data-crowd={crowdOf(places.length, [24, 45, 66])}>
        {places.map((it) => {
          const person = people.get(it.seat)
          return (
            person && (
              <li key={it.seat} data-stage={it.stage} data-present={person.present}>
                <span className="wall-name">{nameOf(person)}</span>
                <span className="unseen">{t(`board.stage.${it.stage}`)}</span>
                <span className="wall-bar" aria-hidden="true">
                  <i style={{ inlineSize: `${it.ended ? 100 : (it.decisions / most) * 90}%` }} />
                </span>
              </li>
            )
          )
        })}
      </ul>
    </>
  )
}
