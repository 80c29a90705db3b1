import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Persona } from '../../../../core/buyer/persona.ts'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Meeting } from '../../../../core/meeting/meeting.ts'
import { replay } from '../../../../core/meeting/replay.ts'
import { isRefusal } from '../../../../core/refusal.ts'
import type { Script } from '../../../../core/scenario/scenario.ts'
import { branchFrom } from '../../../branch.ts'
import { shelve, takeHome } from '../../../classroom/take-home.ts'
import { newId, newSeed } from '../../../follow.ts'
import { writeLink } from '../../../link.ts'
import { storage } from '../../../page.ts'
import { caseFile, loadScenario, loadScript } from '../../../scenarios.ts'
import { Debrief } from '../../debrief/Debrief.tsx'
import { StoredReport } from '../../StoredReport.tsx'
import { useLang, useText } from '../../use-session.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly part: PartOf<'report'>
  readonly onBack: () => void
}

interface Folded {
  readonly meeting: Meeting
  readonly script: Script
}

/** The meeting folded again in this page, from the case as the page has it; null where that is another. */
async function fold({ transcript }: PartOf<'report'>): Promise<Folded | null> {
  const file = caseFile(transcript.scenario)
  if (!file) return null
  const [scenario, script] = await Promise.all([
    loadScenario(file),
    loadScript(file, transcript.persona),
  ])
  const meeting = replay(scenario, transcript)
  return isRefusal(meeting) ? null : { meeting, script }
}

/** The debrief of what was played in the class, and the way to take it home. */
export function SeatReport({ part, onBack }: Props) {
  const t = useText()
  const c = useClassText()
  const lang = useLang()
  const [, go] = useLocation()
  const [folded, setFolded] = useState<Folded | null | 'waiting'>('waiting')
  const [home, setHome] = useState<'here' | 'kept' | 'file'>('here')
  useEffect(() => {
    let gone = false
    fold(part).then(
      (it) => !gone && setFolded(it),
      (error) => {
        console.error(error)
        if (!gone) setFolded(null)
      },
    )
    return () => {
      gone = true
    }
  }, [part])
  if (folded === 'waiting') return <p className="waiting">{t('page.loading')}</p>
  const take = async (): Promise<void> => {
    const kept = await takeHome(part, folded?.meeting.ended ?? null)
    setHome(kept ? 'kept' : 'file')
  }
  const on = { lang: null, renderer: null, brief: false } as const
  const meet = (persona: Persona): void => {
    const { scenario, mode, temper = null } = part.transcript
    go(
      writeLink({
        ...on,
        scenario,
        persona,
        mode,
        temper,
        drill: null,
        seed: newSeed(),
        meeting: null,
      }),
    )
  }
  const branch = async (meeting: Meeting, at: number): Promise<void> => {
    const original = await shelve(part, meeting.ended)
    const id = newId()
    await branchFrom(meeting, original, at, await storage(), { id, now: Date.now() })
    const { scenario, persona, seed, mode, temper = null } = part.transcript
    go(writeLink({ ...on, scenario, persona, mode, temper, drill: null, seed, meeting: id }))
  }
  return (
    <>
      <div className="take-home">
        <button type="button" className="button main" onClick={() => void take()}>
          {c('seat.home')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {c('seat.report.back')}
        </button>
        <p role="status">
          {home === 'here'
            ? c('seat.home.told')
            : c(home === 'kept' ? 'seat.home.done' : 'seat.home.file')}
        </p>
      </div>
      {folded ? (
        <Debrief
          {...folded}
          lang={lang}
          onBranch={(at) => branch(folded.meeting, at)}
          onAgain={() => meet(part.transcript.persona)}
          onOtherBuyer={meet}
          onExport={() => void take()}
          onLobby={() => go('/')}
        />
      ) : (
        <>
          <p className="notice">{c('seat.report.changed')}</p>
          <StoredReport report={part.report} />
        </>
      )}
    </>
  )
}
