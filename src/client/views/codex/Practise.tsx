import { SHELF } from 'virtual:case-shelf'
import { Link, useLocation } from 'wouter'
import type { Heading } from '../../../core/codex/codex.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { newSeed } from '../../follow.ts'
import { writeLink } from '../../link.ts'
import { trainingOf } from './training.ts'
import { codexText } from './words.ts'

interface Props {
  readonly heading: Heading
  readonly lang: Lang
}

/** The cases and the drills that train an item. */
export function Practise({ heading, lang }: Props) {
  const t = codexText(lang)
  const [, go] = useLocation()
  const { cases, drills } = trainingOf(SHELF, heading)
  if (cases.length + drills.length === 0) return null
  const unset = { temper: null, seed: null, lang: null, meeting: null, renderer: null }
  return (
    <section aria-labelledby="item-practise" className="practise">
      <h2 id="item-practise">{t('practise.title')}</h2>
      <ul>
        {drills.map(({ found, drill }) => (
          <li key={`${found.id}/${drill.id}`} className="kept">
            <div>
              <p className="item-where">{t('practise.drill')}</p>
              <h3>{drill.title[lang]}</h3>
              <p className="particulars">{drill.goal[lang]}</p>
            </div>
            <button
              type="button"
              className="button"
              data-drill={`${found.id}/${drill.id}`}
              onClick={() =>
                go(
                  writeLink({
                    ...unset,
                    ...{ scenario: found.id, drill: drill.id, persona: found.lead },
                    ...{ seed: newSeed(), mode: 'practice', brief: false },
                  }),
                )
              }
            >
              {t('practise.go')}
            </button>
          </li>
        ))}
        {cases.map((it) => (
          <li key={it.id} className="kept">
            <div>
              <p className="item-where">
                {t('practise.case')} · {t('practise.minutes', { minutes: it.minutes })}
              </p>
              <h3>{it.title[lang]}</h3>
            </div>
            <Link
              className="button"
              href={writeLink({
                ...unset,
                scenario: it.id,
                persona: null,
                mode: null,
                brief: true,
              })}
            >
              {t('practise.open')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
