import { useText } from '../../use-session.ts'
import type { BoardProps } from '../desk/mode-props.ts'
import { useClassText } from '../words.ts'
import { BallotClock } from './BallotClock.tsx'
import { Bars } from './Bars.tsx'
import { TallyTold } from './Tally.tsx'
import { VoteStage } from './VoteStage.tsx'
import '../../../styles/class/vote.css'

/** The class's meeting on the wall, and the vote on its next move; when it is over, how the class did. */
export function WallVote({ line, activity }: BoardProps) {
  const t = useClassText()
  const page = useText()
  const brief = line.part('brief')
  const scene = line.part('scene')
  if (!brief || !scene) return null
  const ballots = line.parts('ballot')
  const ballot = ballots.at(-1)
  const over = scene.ended !== null || activity.ended !== null
  const [tally, report] = [line.part('tally', 'tally/0'), line.part('report')?.report]
  const before = ballot?.open ? ballots.at(-2) : ballot
  return (
    <div className="wall-vote meeting">
      <VoteStage {...{ line, brief, scene }} onWall>
        {over ? (
          <div className="vote-over">
            {scene.ended && <h2>{page(`ending.${scene.ended}`)}</h2>}
            {report && (
              <dl className="totals">
                <div>
                  <dt>{page('score.conduct')}</dt>
                  <dd>{report.conduct === null ? '–' : Math.round(report.conduct)}</dd>
                </div>
                {report.deal !== null && (
                  <div>
                    <dt>{page('score.deal')}</dt>
                    <dd>{Math.round(report.deal)}</dd>
                  </div>
                )}
              </dl>
            )}
            {tally && <TallyTold tally={tally} title={t('vote.tally.class')} />}
          </div>
        ) : (
          ballot?.open && (
            <>
              <BallotClock ballot={ballot} clock={activity.clock} aheadMs={line.seen.aheadMs} />
              <Bars ballot={ballot} bargaining={brief.bargaining} />
            </>
          )
        )}
        {before && (
          <>
            <h2>{t('vote.last')}</h2>
            <Bars ballot={before} bargaining={brief.bargaining} brief={!over} />
          </>
        )}
      </VoteStage>
    </div>
  )
}
