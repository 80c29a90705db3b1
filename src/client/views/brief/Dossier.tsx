import '../../styles/brief.css'
import type { Lang, OpenBargaining, Text } from '../../../core/scenario/scenario.ts'
import { useText } from '../use-session.ts'
import { Figures } from './Figures.tsx'

interface Props {
  readonly brief: {
    readonly you: Text
    readonly goal: Text
    readonly facts: readonly ({ readonly id: string } & Text)[]
    readonly offer: readonly ({ readonly id: string } & Text)[]
  }
  readonly bargaining: OpenBargaining | null
  readonly lang: Lang
}

/** What is known before the meeting: who one is, what is wanted, the facts, what can be offered, and the figures. */
export function Dossier({ brief, bargaining, lang }: Props) {
  const t = useText()
  return (
    <div className="sheet">
      <section>
        <h2>{t('brief.you')}</h2>
        <p>{brief.you[lang]}</p>
        <h2>{t('brief.goal')}</h2>
        <p>{brief.goal[lang]}</p>
        {bargaining && <Figures bargaining={bargaining} lang={lang} />}
      </section>
      <section>
        <h2>{t('brief.facts')}</h2>
        <ul>
          {brief.facts.map((it) => (
            <li key={it.id}>{it[lang]}</li>
          ))}
        </ul>
      </section>
      {brief.offer.length > 0 && (
        <section className="offers">
          <h2>{t('brief.offer')}</h2>
          <ul>
            {brief.offer.map((it) => (
              <li key={it.id}>{it[lang]}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
