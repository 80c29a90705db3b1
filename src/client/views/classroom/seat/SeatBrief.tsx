import { useState } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { Dossier } from '../../brief/Dossier.tsx'
import { Portrait } from '../../Portrait.tsx'
import { useLang, useText } from '../../use-session.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly line: ClassLine
  readonly activity: NonNullable<PartOf<'class'>['activity']>
  readonly brief: PartOf<'brief'>
}

/** What one knows before one goes in, and the way in. */
export function SeatBrief({ line, activity, brief }: Props) {
  const t = useText()
  const c = useClassText()
  const lang = useLang()
  const [going, setGoing] = useState(false)
  const paused = activity.clock.pausedAt !== null
  const { buyer, mode, persona, bargaining } = brief
  const begin = async (): Promise<void> => {
    if (going || paused) return
    setGoing(true)
    const refused = await line.ask({ kind: 'begin', activity: activity.number })
    if (refused) setGoing(false)
  }
  return (
    <main className="brief">
      <header className="heading">
        <h1>{brief.title[lang]}</h1>
      </header>
      <Dossier {...{ brief, bargaining, lang }} />
      <div className="seat">
        <section className="class-whom">
          <h2>{c('seat.whom')}</h2>
          <div className="option person">
            <Portrait look={buyer.look} />
            <span className="person-told">
              <span className="option-name">{buyer.name[lang]}</span>
              <span className="option-told">{buyer.title[lang]}</span>
              {mode === 'guided' && <span className="type">{t(`persona.${persona}`)}</span>}
            </span>
          </div>
        </section>
        <section>
          <h2>
            {c('seat.mode')} · {t(`mode.${mode}`)}
          </h2>
          <p className="option-told">{t(`mode.${mode}.told`)}</p>
        </section>
        {paused && <p className="paused">{c('seat.paused.brief')}</p>}
        <div className="go">
          <button
            type="button"
            className="button main large"
            aria-disabled={paused || going}
            onClick={() => void begin()}
          >
            {going ? c('seat.sending') : c('seat.begin')}
          </button>
        </div>
      </div>
    </main>
  )
}
