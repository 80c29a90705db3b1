import type { BoardProps } from '../desk/mode-props.ts'
import { useClassText } from '../words.ts'
import { BallotClock } from './BallotClock.tsx'
import { Bars } from './Bars.tsx'
import { ProposalForm } from './ProposalForm.tsx'
import { TallyTold } from './Tally.tsx'
import { useVerdicts } from './use-verdicts.ts'
import { Voters } from './Voters.tsx'
import '../../../styles/class/vote.css'

/** The instructor's part in a vote: opens and closes it, sees how it falls, puts offers forward, and how everyone has voted. */
export function VoteBoard({ line, activity }: BoardProps) {
  const t = useClassText()
  const able = useVerdicts(line, activity.number)
  const brief = line.part('brief')
  const scene = line.part('scene')
  if (!brief || !scene) return null
  const ballots = line.parts('ballot')
  const ballot = ballots.at(-1)
  const over = scene.ended !== null || activity.ended !== null
  const tally = line.part('tally', 'tally/0')
  const table = scene.may.includes('offer') ? brief.bargaining : null
  return (
    <div className="vote-board">
      {!over && (
        <section className="vote-sheet" aria-label={t('vote.list')}>
          {ballot?.open ? (
            <>
              <BallotClock ballot={ballot} clock={activity.clock} aheadMs={line.seen.aheadMs} />
              <Bars ballot={ballot} bargaining={brief.bargaining} />
              <button
                type="button"
                className="button main"
                disabled={ballot.voted === 0}
                onClick={() => void line.ask({ kind: 'close-ballot', ballot: ballot.n })}
              >
                {t('vote.close')}
              </button>
              {table && (
                <ProposalForm
                  key={ballot.n}
                  bargaining={table}
                  scene={scene}
                  onPropose={(offer) => line.ask({ kind: 'put-forward', ballot: ballot.n, offer })}
                />
              )}
            </>
          ) : (
            <button
              type="button"
              className="button main"
              onClick={() => void line.ask({ kind: 'open-ballot' })}
            >
              {t('vote.open')}
            </button>
          )}
        </section>
      )}
      <section className="vote-sheet">
        <h3>{t('vote.past')}</h3>
        {!able && <p className="told">{t('vote.unable')}</p>}
        {tally && <TallyTold tally={tally} title={t('vote.tally.class')} />}
        {ballots
          .filter((it) => it.decision !== null)
          .toReversed()
          .map((it, i) => (
            <details key={it.n} open={i === 0}>
              <summary>{t('vote.nth', { n: it.n })}</summary>
              <Bars ballot={it} bargaining={brief.bargaining} />
            </details>
          ))}
      </section>
      <Voters line={line} />
    </div>
  )
}
