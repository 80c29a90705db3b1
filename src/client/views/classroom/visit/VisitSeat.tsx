import type { Side } from '../../../../core/classroom/role.ts'
import type { Stage } from '../../../../core/classroom/visit/settings.ts'
import { download } from '../../../download.ts'
import { TopBar } from '../../TopBar.tsx'
import { useLang } from '../../use-session.ts'
import { ClassClock } from '../ClassClock.tsx'
import { LineState } from '../LineState.tsx'
import { Nudges } from '../seat/Nudges.tsx'
import { PastRounds } from '../seat/PastRounds.tsx'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import { ConfirmNotes } from './ConfirmNotes.tsx'
import { Found } from './Found.tsx'
import { Notes } from './Notes.tsx'
import { PainCards } from './PainCards.tsx'
import { Points } from './Points.tsx'
import { PrepSheet } from './PrepSheet.tsx'
import { SayForm } from './SayForm.tsx'
import { VisitTalk } from './VisitTalk.tsx'
import { visitLog } from './visit-log.ts'
import { Who } from './Who.tsx'
import '../../../styles/class/talk.css'
import '../../../styles/class/visit.css'

/** A seat on a pain visit: a customer with his card, or a seller who looks for it. */
export function VisitSeat({ id, line }: { readonly id: string; readonly line: ClassLine }) {
  const t = useClassText()
  const lang = useLang()
  const activity = line.part('class')?.activity
  const visit = line.part('visit')
  const seat = line.part('me')?.seat ?? null
  if (!activity || !visit?.side) return null
  const { stage, side, task } = visit
  const { number } = activity
  const over = activity.ended !== null
  const paused = activity.clock.pausedAt !== null
  const cards = line.parts('pain')
  const notes = line.parts('note')
  const found = line.part('found')
  const marks = side === 'customer' && !over && stage !== 'prepare'
  // A solution wants its pain confirmed while they talk.
  const confirms =
    side === 'customer' &&
    !over &&
    (stage === 'confirm' || (task === 'solution' && stage === 'visit'))
  const picks = side === 'customer' && visit.picks && stage === 'prepare' && !over
  return (
    <>
      <TopBar title={activity.title[lang]} badge={t(`visit.side.${side}`)} inMeeting>
        <ClassClock clock={activity.clock} aheadMs={line.seen.aheadMs} over={over} />
        <PastRounds line={line} />
      </TopBar>
      <LineState line={line} />
      <Nudges {...{ id, line }} />
      <main className="lobby visit-seat" data-side={side}>
        <header>
          <h1>{t(over ? 'visit.over' : `visit.stage.${stage}`)}</h1>
          {!over && <p>{t(`visit.told.${task}.${side}.${stage}`)}</p>}
          {paused && !over && <p className="paused">{t('seat.paused')}</p>}
        </header>
        {found && <Found found={found} />}
        {found && (
          <p>
            <button
              type="button"
              className="button"
              onClick={() =>
                download(
                  `counterpart-visit-${number}.txt`,
                  `\uFEFF${visitLog(
                    {
                      ...{ visit, found },
                      cards: [...cards],
                      notes: [...notes],
                      said: line.parts('said').filter((it) => it.to === 'table'),
                      pitches: line.part('pitches')?.lines ?? [],
                      points: [...line.parts('point')],
                    },
                    lang,
                    t,
                  )}`,
                  'text/plain',
                )
              }
            >
              {t('visit.home')}
            </button>
          </p>
        )}
        <Who visit={visit} />
        {cards.length > 0 && (
          <PainCards
            cards={cards}
            seat={seat}
            onPick={picks ? (box) => void line.ask({ kind: 'pick', activity: number, box }) : null}
          />
        )}
        {side === 'vendor' && !over && stage !== 'confirm' && (
          <PrepSheet line={line} activity={number} opens={stage === 'prepare'} />
        )}
        <section className="visit-sheet">
          <VisitTalk
            said={line.parts('said')}
            pitches={line.part('pitches')?.lines ?? []}
            onPitch={
              marks
                ? (at, pitch) =>
                    void line.ask({ kind: 'mark-pitch', activity: number, line: at, pitch })
                : null
            }
          />
          {!over && !paused && (
            <SayForm line={line} activity={number} atTable={stage === 'visit'} />
          )}
        </section>
        {confirms ? (
          <ConfirmNotes {...{ line, notes, cards }} activity={number} />
        ) : (
          (side === 'vendor' || over) &&
          stage !== 'prepare' && (
            <Notes
              {...{ line, notes }}
              activity={number}
              writes={side === 'vendor' && stage === 'visit' && !over}
            />
          )
        )}
        {task === 'solution' && stage !== 'prepare' && (
          <Points
            line={line}
            activity={number}
            points={line.parts('point')}
            does={over ? null : doesWithPoints(side, stage)}
          />
        )}
      </main>
    </>
  )
}

/** Sellers put points forward while they visit; customers class them once they have left [CR23]. */
const doesWithPoints = (side: Side, stage: Stage): 'puts-forward' | 'classes' | null => {
  if (side === 'vendor') return stage === 'visit' ? 'puts-forward' : null
  return stage === 'confirm' ? 'classes' : null
}
