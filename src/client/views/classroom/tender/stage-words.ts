import {
  TENDER_STAGES,
  type TenderStage,
  turnOf,
} from '../../../../core/classroom/tender/settings.ts'
import type { ClassSay } from '../words.ts'

/** What a company is called, by the order in which they talk. */
export const companyName = (t: ClassSay, vendor: number): string =>
  t(`tender.vendor.${vendor as 1 | 2 | 3}`) // three compete

/** A stage in a word or two. */
export function stageName(t: ClassSay, stage: TenderStage): string {
  const turn = turnOf(stage)
  return turn === null
    ? t(`tender.stage.${stage as 'quote' | 'seal' | 'award'}`) // a stage without a turn is one of these
    : t('tender.stage.talk', { vendor: companyName(t, turn) })
}

/** What everybody does in a stage, as it is told on the wall and on the desk. */
export function stageTold(t: ClassSay, stage: TenderStage): string {
  const turn = turnOf(stage)
  return turn === null
    ? t(`tender.now.${stage as 'quote' | 'seal' | 'award'}`) // as above
    : t('tender.now.talk', { vendor: companyName(t, turn) })
}

export const stageCount = (stage: TenderStage): { readonly at: number; readonly all: number } => ({
  at: TENDER_STAGES.indexOf(stage) + 1,
  all: TENDER_STAGES.length,
})
