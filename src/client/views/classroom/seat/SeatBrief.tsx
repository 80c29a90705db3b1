import { lazy, Suspense, useState } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { movesOf, type Preparation } from '../../../preparation.ts'
import { offerTour } from '../../../tour.ts'
import { Dossier } from '../../brief/Dossier.tsx'
import { Portrait } from '../../Portrait.tsx'
import { useLang, useText } from '../../use-session.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'

const Desk = lazy(async () => ({ default: (await import('../../desk/Desk.tsx')).Desk }))

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
  const [preparing, setPreparing] = useState(false)
  /** What was written down goes in as the first moves of the meeting, before anything is said [CR67]. */
  const begin = async (prepared: Preparation | null): Promise<void> => {
    if (going || paused) return
    offerTour()
    setGoing(true)
    const { number } = activity
    const moves = prepared && bargaining ? movesOf(prepared, bargaining.issues) : []
    // All at once, so that nothing is said between them; the host takes them in their order.
    const asked = [
      line.ask({ kind: 'begin', activity: number }),
      ...moves.map((move, after) => line.ask({ kind: 'move', activity: number, after, move })),
    ]
    if ((await Promise.all(asked))[0]) setGoing(false)
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
            onClick={() => void begin(null)}
          >
            {going ? c('seat.sending') : c('seat.begin')}
          </button>
          {bargaining && !preparing && (
            <button type="button" className="button" onClick={() => setPreparing(true)}>
              {t('brief.prepare')}
            </button>
          )}
        </div>
      </div>
      {bargaining && preparing && (
        <Suspense fallback={<p className="waiting">{t('page.loading')}</p>}>
          <Desk
            {...{ bargaining, lang }}
            scenario={brief.case}
            onReady={(preparation) => void begin(preparation)}
          />
        </Suspense>
      )}
    </main>
  )
}
