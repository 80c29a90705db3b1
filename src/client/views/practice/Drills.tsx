import { SHELF } from 'virtual:case-shelf'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { PERSONAS, type Persona } from '../../../core/buyer/persona.ts'
import { DRILL_KINDS } from '../../../core/scenario/drill.ts'
import { newSeed } from '../../follow.ts'
import { writeLink } from '../../link.ts'
import { useLang, useText } from '../use-session.ts'
import { usePracticeText } from './words.ts'

/** Another buyer each day, until one is chosen. */
const ofToday = (): Persona =>
  PERSONAS[Math.floor(Date.now() / 86_400_000) % PERSONAS.length] ?? 'owl'

/** The drills of all cases, by what they practise. */
export function Drills() {
  const t = usePracticeText()
  const page = useText()
  const lang = useLang()
  const [persona, setPersona] = useState(ofToday)
  const [, go] = useLocation()
  const drills = SHELF.flatMap((found) => found.drills.map((drill) => ({ found, drill })))
  const begin = (scenario: string, drill: string): void =>
    go(
      writeLink({
        ...{ scenario, drill, persona, seed: newSeed(), mode: 'practice', brief: false },
        ...{ temper: null, lang: null, meeting: null, renderer: null },
      }),
    )
  return (
    <section aria-labelledby="drills" className="drills">
      <h2 id="drills">{t('drills.title')}</h2>
      <p>{t('drills.lead')}</p>
      <fieldset className="drill-buyer">
        <legend>{t('drills.with')}</legend>
        {PERSONAS.map((it) => (
          <label key={it} className="option">
            <input
              type="radio"
              name="drill-buyer"
              checked={it === persona}
              onChange={() => setPersona(it)}
            />
            {page(`persona.${it}`)}
          </label>
        ))}
      </fieldset>
      {DRILL_KINDS.map((kind) => (
        <div key={kind} className="drill-kind">
          <h3>{t(`kind.${kind}`)}</h3>
          <ul className="meetings">
            {drills
              .filter(({ drill }) => drill.kind === kind)
              .map(({ found, drill }) => (
                <li key={`${found.id}/${drill.id}`} className="kept">
                  <div>
                    <h4>{drill.title[lang]}</h4>
                    <p className="particulars">
                      <span>{drill.goal[lang]}</span>
                      <span>{found.title[lang]}</span>
                    </p>
                  </div>
                  <button
                    type="button"
                    className="button"
                    data-drill={`${found.id}/${drill.id}`}
                    onClick={() => begin(found.id, drill.id)}
                  >
                    {t('drills.go')}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
