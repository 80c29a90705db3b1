import { guardOf, LEVELS, levelOf } from '../../../core/buyer/mind.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { useText } from '../use-session.ts'

/** The buyer's mind in numbers, and how far each need has come: for guided meetings only. */
export function Gauges({ meeting, lang }: { readonly meeting: Meeting; readonly lang: Lang }) {
  const t = useText()
  const { mind, scenario } = meeting
  // A need that was not voiced is not named: naming it would be asking the question for him.
  const voiced = scenario.needs.filter((need) => levelOf(mind, need.id) > 0)
  const unsaid = scenario.needs.length - voiced.length
  return (
    <section className="gauges" aria-label={t('gauge.title')}>
      <ul className="meters">
        <Meter name={t('gauge.trust')} kind="trust" value={mind.trust} />
        <Meter name={t('gauge.patience')} kind="patience" value={mind.patience} />
        <Meter name={t('gauge.guard')} kind="guard" value={guardOf(mind)} />
      </ul>
      {scenario.needs.length > 0 && (
        <ul className="ladders">
          {voiced.map((need) => {
            const level = levelOf(mind, need.id)
            return (
              <li key={need.id} className="ladder">
                <span className="ladder-name">{need.title[lang]}</span>
                <span className="steps" aria-hidden="true">
                  {LEVELS.slice(1).map((it, step) => (
                    <i key={it} className={step < level ? 'step reached' : 'step'} />
                  ))}
                </span>
                <span>{t(`level.${LEVELS[level] ?? 'implied'}`)}</span>
              </li>
            )
          })}
          {unsaid > 0 && (
            <li className="ladder">
              {t(unsaid === 1 ? 'gauge.unvoiced.one' : 'gauge.unvoiced', { count: unsaid })}
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

interface MeterProps {
  readonly name: string
  readonly kind: string
  /** 0–100 */
  readonly value: number
}

function Meter({ name, kind, value }: MeterProps) {
  const shown = Math.round(Math.min(100, Math.max(0, value)))
  return (
    <li className={`meter ${kind}`}>
      <span className="meter-name">{name}</span>
      <span className="meter-bar" aria-hidden="true">
        <i style={{ inlineSize: `${shown}%` }} />
      </span>
      <span className="meter-value">{shown}</span>
    </li>
  )
}
