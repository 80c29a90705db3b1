import type { PartOf } from '../../../../core/classroom/parts.ts'
import { useLang } from '../../use-session.ts'
import { useClassText } from '../words.ts'

/** A table: the company, said to be invented, who plays whom, and who visits. */
export function Who({ visit }: { readonly visit: PartOf<'visit'> }) {
  const t = useClassText()
  const lang = useLang()
  return (
    <section className="visit-who">
      <h2>
        {visit.company.name[lang]} <span className="told">{t('visit.invented')}</span>
      </h2>
      <p className="told">{visit.company.business[lang]}</p>
      <ul>
        {visit.customer.map((it) => (
          <li key={it.seat} data-present={it.present}>
            {it.plays && (
              <b>
                {it.plays.name[lang]} · {it.plays.post[lang]}
              </b>
            )}{' '}
            <span className="told">
              {it.name}
              {!it.present && t('visit.away')}
            </span>
          </li>
        ))}
      </ul>
      <p className="told">
        {visit.from === null ? t('visit.sellers') : t('visit.sellers.from', { team: visit.from })}{' '}
        {visit.vendor
          .map(
            ({ name, part, present }) =>
              name + (part ? t(`visit.part.${part}`) : '') + (present ? '' : t('visit.away')),
          )
          .join(lang === 'zh' ? '、' : ', ')}
      </p>
    </section>
  )
}
