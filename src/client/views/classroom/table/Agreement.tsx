import type { PartOf } from '../../../../core/classroom/parts.ts'
import { SIDES } from '../../../../core/classroom/role.ts'
import { useLang } from '../../use-session.ts'
import { useClassText } from '../words.ts'
import { levelIn } from './package-points.ts'

interface Props {
  readonly card: PartOf<'card'>
  readonly sheet: NonNullable<PartOf<'table'>['sheet']>
  /** null where one may not, or has. */
  readonly onSign: (() => void) | null
  readonly onTear: (() => void) | null
}

/** What was agreed, issue by issue, on paper: it cannot be altered, only signed by both or torn up (K-169). */
export function Agreement({ card, sheet, onSign, onTear }: Props) {
  const t = useClassText()
  const lang = useLang()
  return (
    <section className="class-sheet agreement" aria-labelledby="agreement">
      <h2 id="agreement">{t('table.sheet')}</h2>
      <p className="told">{t('table.sheet.told')}</p>
      <dl>
        {card.issues.map((issue) => (
          <div key={issue.id}>
            <dt>{issue.title[lang]}</dt>
            <dd>{levelIn(issue, sheet.terms, lang)}</dd>
          </div>
        ))}
        {SIDES.map((side) => {
          const signed = sheet.signed[side]
          return (
            <div key={side} data-signed={signed !== null}>
              <dt>{t(`side.${side}`)}</dt>
              <dd>
                {signed
                  ? t('table.sheet.signed', { name: signed.name ?? t('tables.computer') })
                  : t('table.sheet.unsigned')}
              </dd>
            </div>
          )
        })}
      </dl>
      <p className="buttons">
        {onSign && (
          <button type="button" className="button main" data-sign onClick={onSign}>
            {t('table.sheet.sign')}
          </button>
        )}
        {onTear && (
          <button type="button" className="button" onClick={onTear}>
            {t('table.sheet.tear')}
          </button>
        )}
      </p>
    </section>
  )
}
