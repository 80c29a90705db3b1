import { LEVELS } from '../../../core/buyer/mind.ts'
import type { Gauges as Shown } from '../../../core/meeting/gauges.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { useText } from '../use-session.ts'

/** The buyer's mind in numbers, and how far each need has come: for guided meetings only. */
export function Gauges({ gauges, lang }: { readonly gauges: Shown; readonly lang: Lang }) {
  const t = useText()
  const { trust, patience, guard, needs, unvoiced } = gauges
  return (
    <section className="gauges" aria-label={t('gauge.title')}>
      <ul className="meters">
        <Meter name={t('gauge.trust')} kind="trust" value={trust} />
        <Meter name={t('gauge.patience')} kind="patience" value={patience} />
        <Meter name={t('gauge.guard')} kind="guard" value={guard} />
      </ul>
      {needs.length + unvoiced > 0 && (
        <ul className="ladders">
          {needs.map((need) => {
            const level = LEVELS.indexOf(need.level)
            return (
              <li key={need.id} className="ladder">
                <span className="ladder-name">{need.title[lang]}</span>
                <span className="steps" aria-hidden="true">
                  {LEVELS.slice(1).map((it, step) => (
                    <i key={it} className={step < level ? 'step reached' : 'step'} />
                  ))}
                </span>
                <span>{t(`level.${need.level}`)}</span>
              </li>
            )
          })}
          {unvoiced > 0 && (
            <li className="ladder">
              {t(unvoiced === 1 ? 'gauge.unvoiced.one' : 'gauge.unvoiced', { count: unvoiced })}
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
