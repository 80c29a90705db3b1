import { lazy, Suspense, useState } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { TopBar } from '../../TopBar.tsx'
import { useLang, useText } from '../../use-session.ts'
import { LineState } from '../LineState.tsx'
import { Nudges } from '../seat/Nudges.tsx'
import { PastRounds } from '../seat/PastRounds.tsx'
import { SeatEnd } from '../seat/SeatEnd.tsx'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import { BallotClock } from './BallotClock.tsx'
import { Bars } from './Bars.tsx'
import { optionWords } from './option-words.ts'
import { ProposalForm } from './ProposalForm.tsx'
import { TallyTold } from './Tally.tsx'
import { VoteStage } from './VoteStage.tsx'
import '../../../styles/class/vote.css'

const SeatReport = lazy(async () => ({
  default: (await import('../seat/SeatReport.tsx')).SeatReport,
}))

/** A voter's phone: what was said, the list, his vote; and between votes what became of the last. */
export function VoteSeat({ id, line }: { readonly id: string; readonly line: ClassLine }) {
  const page = useText()
  const lang = useLang()
  const [reads, setReads] = useState(false)
  const activity = line.part('class')?.activity
  const brief = line.part('brief')
  const scene = line.part('scene')
  const report = line.part('report')
  if (!activity || !brief || !scene) return null
  const over = scene.ended !== null || activity.ended !== null
  const tally = line.part('tally')
  return (
    <div className={reads ? '' : `meeting class-seat mode-${brief.mode}`}>
      <TopBar title={brief.title[lang]} badge={page(`mode.${brief.mode}`)} inMeeting>
        <PastRounds line={line} />
      </TopBar>
      <LineState line={line} />
      <Nudges {...{ id, line }} />
      {reads && report ? (
        <main className="after">
          <Suspense fallback={<p className="waiting">{page('page.loading')}</p>}>
            <SeatReport part={report} onBack={() => setReads(false)} />
          </Suspense>
        </main>
      ) : (
        <VoteStage {...{ line, brief, scene }}>
          {over ? (
            <>
              <Own tally={tally} />
              <SeatEnd
                {...{ activity, scene }}
                report={report ?? null}
                onReport={report ? () => setReads(true) : null}
              />
            </>
          ) : (
            <Paper {...{ line, activity, brief, scene }} />
          )}
        </VoteStage>
      )}
    </div>
  )
}

function Own({ tally }: { readonly tally: PartOf<'tally'> | undefined }) {
  const t = useClassText()
  return tally ? <TallyTold tally={tally} title={t('vote.tally.you')} /> : null
}

interface PaperProps {
  readonly line: ClassLine
  readonly activity: NonNullable<PartOf<'class'>['activity']>
  readonly brief: PartOf<'brief'>
  readonly scene: PartOf<'scene'>
}

function Paper({ line, activity, brief, scene }: PaperProps) {
  const t = useClassText()
  const lang = useLang()
  const [sending, setSending] = useState<number | null>(null)
  const ballots = line.parts('ballot')
  const ballot = ballots.at(-1)
  const before = ballot?.open ? ballots.at(-2) : ballot
  const { bargaining } = brief
  if (activity.clock.pausedAt !== null) return <p className="paused">{t('seat.paused')}</p>
  const mine = line.part('vote')
  const chosen = sending ?? (mine?.ballot === ballot?.n ? (mine?.option ?? null) : null)
  const vote = async (option: number): Promise<void> => {
    if (!ballot || sending !== null) return
    setSending(option)
    await line.ask({ kind: 'vote', activity: activity.number, ballot: ballot.n, option })
    setSending(null)
  }
  const table = bargaining && scene.may.includes('offer') ? bargaining : null
  return (
    <>
      {ballot?.open ? (
        <>
          <BallotClock ballot={ballot} clock={activity.clock} aheadMs={line.seen.aheadMs} />
          <p className="vote-told">{t(chosen === null ? 'vote.choose' : 'vote.chosen')}</p>
          <ol className="choices" aria-label={t('vote.list')}>
            {ballot.options.map((it, i) => (
              <li key={i}>
                <button
                  type="button"
                  className="choice vote-choice"
                  aria-pressed={chosen === i + 1}
                  onClick={() => void vote(i + 1)}
                >
                  <span className="number" aria-hidden="true">
                    {i + 1}
                  </span>
                  <span className="said">
                    {optionWords(it, bargaining, lang, t)}
                    {it.proposed && <span className="told">{t('vote.proposed')}</span>}
                  </span>
                  {ballot.counts && <b>{ballot.counts[i]}</b>}
                </button>
              </li>
            ))}
          </ol>
          {table && (
            <ProposalForm
              key={ballot.n}
              bargaining={table}
              scene={scene}
              onPropose={(offer) =>
                line.ask({
                  kind: 'propose',
                  activity: activity.number,
                  ballot: ballot.n,
                  offer,
                })
              }
            />
          )}
        </>
      ) : (
        <p className="vote-told">{t('vote.wait')}</p>
      )}
      {before && (
        <details className="vote-before" open={!ballot?.open}>
          <summary>{t('vote.last')}</summary>
          <Bars ballot={before} bargaining={bargaining} />
        </details>
      )}
    </>
  )
}
