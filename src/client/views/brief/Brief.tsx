import { lazy, Suspense, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import '../../styles/brief.css'
import type { Temper } from '../../../core/negotiation/temper.ts'
import type { Lang, Scenario } from '../../../core/scenario/scenario.ts'
import { newSeed } from '../../follow.ts'
import { type Counterpart, type Link, writeLink } from '../../link.ts'
import { carry } from '../../preparation.ts'
import { caseFile, loadScenario } from '../../scenarios.ts'
import { offerTour } from '../../tour.ts'
import { ModeChoice, useMode } from '../ModeChoice.tsx'
import { TopBar } from '../TopBar.tsx'
import { useLang, useText } from '../use-session.ts'
import { Dossier } from './Dossier.tsx'
import { PersonChoice } from './PersonChoice.tsx'
import { TemperChoice } from './TemperChoice.tsx'

const Desk = lazy(async () => ({ default: (await import('../desk/Desk.tsx')).Desk }))

type Found = Scenario | 'unknown' | 'network' | null

/** One screen before the meeting: who, whom, what is known, what we can do, and how to play it. */
export function Brief({ link }: { readonly link: Link }) {
  const t = useText()
  const lang = useLang()
  const [found, setFound] = useState<Found>(null)
  useEffect(() => {
    const file = caseFile(link.scenario)
    if (!file) return setFound('unknown')
    let gone = false
    loadScenario(file).then(
      (it) => !gone && setFound(it),
      () => !gone && setFound('network'),
    )
    return () => {
      gone = true
    }
  }, [link.scenario])
  const sound = typeof found === 'object' && found
  return (
    <>
      <TopBar />
      <main className="brief">
        {sound ? (
          <Sheet scenario={found} link={link} lang={lang} />
        ) : (
          <p className="waiting">
            {found === null
              ? t('page.loading')
              : t(found === 'unknown' ? 'notice.scenario/unknown' : 'notice.network')}
          </p>
        )}
      </main>
    </>
  )
}

interface SheetProps {
  readonly scenario: Scenario
  readonly link: Link
  readonly lang: Lang
}

function Sheet({ scenario, link, lang }: SheetProps) {
  const t = useText()
  const [, go] = useLocation()
  const [mode, setMode] = useMode(link.mode)
  const [persona, setPersona] = useState<Counterpart>(link.persona ?? scenario.lead)
  const usual = scenario.bargaining?.temper ?? 'fair'
  const [temper, setTemper] = useState<Temper>(link.temper ?? usual)
  const [preparing, setPreparing] = useState(false)
  const { brief, bargaining } = scenario
  const begin = (): void => {
    offerTour()
    go(
      writeLink({
        ...{ scenario: scenario.id, persona, seed: link.seed ?? newSeed(), lang, mode },
        temper: bargaining && temper !== usual ? temper : null,
        ...{ brief: false, meeting: null, renderer: link.renderer },
      }),
    )
  }
  return (
    <>
      <header className="heading">
        <h1>{scenario.title[lang]}</h1>
        <p className="summary">{scenario.summary[lang]}</p>
      </header>
      {link.unread && (
        <p className="notice" role="status">
          {link.unread.map((it) => t('brief.unread', { ...it })).join('')}
        </p>
      )}
      <Dossier {...{ brief, bargaining, lang }} />
      <div className="seat">
        <PersonChoice
          {...{ scenario, lang, persona }}
          named={mode === 'guided'}
          onChange={setPersona}
        />
        {bargaining && <TemperChoice {...{ temper, usual }} onChange={setTemper} />}
        <ModeChoice brief mode={mode} onChange={setMode} />
        <div className="go">
          <button type="button" className="button main large" onClick={begin}>
            {t('brief.begin')}
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
            scenario={scenario.id}
            onReady={(preparation) => {
              carry(scenario.id, preparation)
              begin()
            }}
          />
        </Suspense>
      )}
      {scenario.invented.length > 0 && (
        <details className="invented">
          <summary>{t('brief.invented')}</summary>
          <ul>
            {scenario.invented.map((it) => (
              <li key={it.zh}>{it[lang]}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
