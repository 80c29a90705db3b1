import { spell } from '../../../core/meeting/price.ts'
import { isPriced, levelsOf } from '../../../core/negotiation/table.ts'
import type { Lang, OpenBargaining } from '../../../core/scenario/scenario.ts'
import { levelTerm, termsOf } from '../../../core/scenario/terms.ts'
import { round } from '../../package-words.ts'
import { useText } from '../use-session.ts'

interface Props {
  readonly bargaining: OpenBargaining
  readonly lang: Lang
}

/** What is bargained over: the price and its floor, or what each issue is worth to oneself. */
export function Figures({ bargaining, lang }: Props) {
  const t = useText()
  const { seller, issues } = bargaining
  const words = termsOf(bargaining)[lang]
  const worth = (id: string, level: string, points: number): string =>
    t('brief.level', {
      level: words[levelTerm(id, level)] ?? level,
      points: t('table.points', { points: round(points) }),
    })
  return (
    <>
      <h2>{t(isPriced(bargaining) ? 'brief.numbers' : 'brief.terms')}</h2>
      <dl className="figures">
        {isPriced(bargaining) && (
          <>
            <div>
              <dt>{t('brief.quote')}</dt>
              <dd>{spell(bargaining.quote, lang)}</dd>
            </div>
            <div>
              <dt>{t('brief.floor')}</dt>
              <dd>{spell(bargaining.floor, lang)}</dd>
            </div>
          </>
        )}
        {seller && (
          <div>
            <dt>{t('table.reservation')}</dt>
            <dd>{t('table.points', { points: round(seller.reservation) })}</dd>
          </div>
        )}
        <div>
          <dt>{t('brief.rounds')}</dt>
          <dd>{t('brief.rounds.count', { rounds: bargaining.rounds })}</dd>
        </div>
        <div>
          <dt>{t('brief.time')}</dt>
          <dd>{t('brief.minutes', { minutes: bargaining.limitMs / 60_000 })}</dd>
        </div>
      </dl>
      {seller && (
        <>
          <h2>{t('brief.worths')}</h2>
          <ul>
            {issues.map((issue) => {
              const levels = levelsOf(issue)
              const worths = seller.points[issue.id] ?? []
              const [first = '', last = ''] = [levels[0], levels.at(-1)]
              return (
                <li key={issue.id}>
                  {t('brief.worth', {
                    issue: issue.title[lang],
                    from: worth(issue.id, first, worths[0] ?? 0),
                    to: worth(issue.id, last, worths.at(-1) ?? 0),
                  })}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </>
  )
}
