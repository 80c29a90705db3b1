import { type ReactNode, useMemo } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { Conversation } from '../../meeting/Conversation.tsx'
import { Stage } from '../../meeting/Stage.tsx'
import { useLang, useText } from '../../use-session.ts'
import { toldRole, toldTalk } from '../seat/told-talk.ts'
import { useToldRoom } from '../seat/use-told-room.ts'
import type { ClassLine } from '../use-class.ts'

interface Props {
  readonly line: ClassLine
  readonly brief: PartOf<'brief'>
  readonly scene: PartOf<'scene'>
  /** The wall has a main part and a title of its own. */
  readonly onWall?: boolean
  /** What can be done: the vote. */
  readonly children: ReactNode
}

/** The class's meeting as any meeting is drawn: the room, what was said, and the vote beside it. */
export function VoteStage({ line, brief, scene, onWall = false, children }: Props) {
  const t = useText()
  const lang = useLang()
  const { bargaining, persona, mode } = brief
  const lines = useMemo(() => line.parts('line'), [line])
  const talk = useMemo(() => toldTalk(lines, { bargaining, lang, t }), [lines, bargaining, lang, t])
  const Floor = onWall ? 'div' : 'main'
  const source = useToldRoom({ scene, lines, persona, lang })
  return (
    <Floor className="floor vote-floor">
      {!onWall && <h1 className="unseen">{brief.title[lang]}</h1>}
      <div className="view">
        <Stage
          {...{ lang, source }}
          roleOf={toldRole(brief, lines)}
          seen={scene.stage}
          untold={mode === 'exam'}
          renderer={
            new URLSearchParams(location.search).get('renderer') === 'canvas' ? 'canvas' : null
          }
        />
      </div>
      <Conversation
        {...{ talk, lang }}
        scenario={brief.case}
        moment={scene.moves}
        takingBack={null}
      />
      {/* What is scrolled must be reached by the keyboard, and here nothing in it can be. */}
      <div className="deeds" {...(onWall ? { tabIndex: 0 } : {})}>
        <section className="panel" aria-label={t('meeting.your-turn')}>
          {children}
        </section>
      </div>
    </Floor>
  )
}
