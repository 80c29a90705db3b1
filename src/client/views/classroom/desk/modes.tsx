import type { ComponentType } from 'react'
import type { Settings } from '../../../../core/classroom/settings.ts'
import { TenderBoard } from '../tender/TenderBoard.tsx'
import { TenderForm } from '../tender/TenderForm.tsx'
import { WallTender } from '../tender/WallTender.tsx'
import { VisitBoard } from '../visit/VisitBoard.tsx'
import { VisitForm } from '../visit/VisitForm.tsx'
import { WallVisit } from '../visit/WallVisit.tsx'
import { VoteBoard } from '../vote/VoteBoard.tsx'
import { VoteForm } from '../vote/VoteForm.tsx'
import { WallVote } from '../vote/WallVote.tsx'
import { WallCase } from '../wall/WallCase.tsx'
import { WallVersus } from '../wall/WallVersus.tsx'
import type { ClassSay } from '../words.ts'
import { CaseBoard } from './CaseBoard.tsx'
import { CaseForm } from './CaseForm.tsx'
import type { BoardProps, FormProps } from './mode-props.ts'
import { VersusBoard } from './VersusBoard.tsx'
import { VersusForm } from './VersusForm.tsx'

/** What a mode adds to the desk and the wall. Whoever adds a mode adds a row. */
interface DeskMode {
  readonly mode: Settings['mode']
  readonly title: Parameters<ClassSay>[0]
  readonly told: Parameters<ClassSay>[0]
  /** Its settings, with the button that starts it: `StartButton`. */
  readonly Form: ComponentType<FormProps>
  /** What the instructor sees while it goes on. */
  readonly Board: ComponentType<BoardProps>
  /** What everyone sees while it goes on, and after. */
  readonly Wall: ComponentType<BoardProps>
  /** Its board tells what came of it too. */
  readonly stays?: true
}

export const DESK_MODES: readonly DeskMode[] = [
  {
    mode: 'case',
    title: 'desk.mode.case',
    told: 'desk.mode.case.told',
    Form: CaseForm,
    Board: CaseBoard,
    Wall: WallCase,
  },
  {
    mode: 'versus',
    title: 'desk.mode.versus',
    told: 'desk.mode.versus.told',
    Form: VersusForm,
    Board: VersusBoard,
    Wall: WallVersus,
  },
  {
    mode: 'tender',
    title: 'desk.mode.tender',
    told: 'desk.mode.tender.told',
    Form: TenderForm,
    Board: TenderBoard,
    Wall: WallTender,
    stays: true,
  },
  {
    mode: 'vote',
    title: 'desk.mode.vote',
    told: 'desk.mode.vote.told',
    Form: VoteForm,
    Board: VoteBoard,
    Wall: WallVote,
    stays: true,
  },
  {
    mode: 'visit',
    title: 'desk.mode.visit',
    told: 'desk.mode.visit.told',
    Form: VisitForm,
    Board: VisitBoard,
    Wall: WallVisit,
    stays: true,
  },
]

export const deskModeOf = (mode: Settings['mode']): DeskMode | undefined =>
  DESK_MODES.find((it) => it.mode === mode)
