import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import type { Persona } from '../../core/buyer/persona.ts'
import { transcriptOf } from '../../core/meeting/replay.ts'
import { encode } from '../../core/transcript/transcript.ts'
import { fileNameOf } from '../archive.ts'
import { branchFrom } from '../branch.ts'
import { download } from '../download.ts'
import { newId, newSeed } from '../follow.ts'
import { writeLink } from '../link.ts'
import { session, storage } from '../page.ts'
import { CompareWith } from './compare/CompareWith.tsx'
import { Debrief } from './debrief/Debrief.tsx'
import { NoticeBar } from './NoticeBar.tsx'
import { StoredReport } from './StoredReport.tsx'
import { TopBar } from './TopBar.tsx'
import { useLang, useSession, useText } from './use-session.ts'

/** `/debrief/<id>`: a meeting that has ended, explained; or the report as it was given where it cannot be folded again. */
export function DebriefPage({ id }: { readonly id: string }) {
  const t = useText()
  const lang = useLang()
  const [, go] = useLocation()
  const { id: here, status, meeting, script, report } = useSession((it) => it)
  useEffect(() => {
    if (session.store.getState().id !== id) void session.resume(id)
  }, [id])
  const ready = here === id && status === 'seated' && meeting?.ended && script
  useEffect(() => {
    if (here !== id || !meeting || meeting.ended) return
    const { scenario, persona, mode, seed, temper = null, drill = null } = meeting.header
    const on = { temper, drill, lang: null, meeting: id, renderer: null, brief: false }
    go(writeLink({ scenario, persona, mode, seed, ...on }), { replace: true })
  }, [here, id, meeting, go])
  const meet = (persona: Persona): void => {
    if (!meeting) return
    const { scenario, mode, temper = null, drill = null } = meeting.header
    const fresh = {
      ...{ temper, drill, seed: newSeed(), lang: null },
      ...{ meeting: null, renderer: null, brief: false },
    }
    go(writeLink({ scenario, persona, mode, ...fresh }))
  }
  return (
    <>
      <TopBar {...(meeting ? { title: meeting.scenario.title[lang] } : {})} />
      <NoticeBar />
      <main className="after">
        {ready ? (
          <Debrief
            {...{ meeting, script, lang }}
            onBranch={async (at) => {
              const branch = newId()
              await branchFrom(meeting, id, at, await storage(), { id: branch, now: Date.now() })
              const { scenario, persona, seed, mode, temper = null, drill = null } = meeting.header
              const from = { temper, drill, lang: null, meeting: branch }
              const on = { ...from, renderer: null, brief: false }
              go(writeLink({ scenario, persona, seed, mode, ...on }))
            }}
            onAgain={() => meet(meeting.header.persona)}
            onOtherBuyer={meet}
            onExport={() => {
              const transcript = transcriptOf(meeting)
              download(fileNameOf(transcript), encode(transcript))
            }}
            onLobby={() => go('/')}
          >
            <CompareWith id={id} scenario={meeting.header.scenario} />
          </Debrief>
        ) : status === 'closed' && report ? (
          <StoredReport report={report} />
        ) : status === 'failed' ? (
          <Link href="/" className="button">
            {t('page.to-lobby')}
          </Link>
        ) : (
          <p className="waiting">{t('page.loading')}</p>
        )}
      </main>
    </>
  )
}
