import * as v from 'valibot'
import { id } from '../settings-shape.ts'

/** Who competes at a tender: always three (C-05). */
export const VENDORS = [1, 2, 3] as const

/**
 * One after the other: all three put down a quotation, then each talks with the customer in turn, all hand in a sealed final offer, and
 * the customer chooses [CR26].
 */
export const TENDER_STAGES = ['quote', 'talk-1', 'talk-2', 'talk-3', 'seal', 'award'] as const
export type TenderStage = (typeof TENDER_STAGES)[number]

/** The vendor whose turn at the table a stage is. */
export const turnOf = (stage: TenderStage): number | null => {
  const turn = ['talk-1', 'talk-2', 'talk-3'].indexOf(stage) + 1
  return turn === 0 ? null : turn
}

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))

/** Three companies and one customer (C-05). */
export const tenderSettings = v.strictObject({
  mode: v.literal('tender'),
  case: id,
  /** The points printed in the case, or hands dealt for this class that nobody can look up. */
  cards: v.picklist(['printed', 'dealt']),
  /** Members of a team, about. */
  team: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  /** `talk` is each vendor's. */
  stageMinutes: v.strictObject({ quote: minutes, talk: minutes, seal: minutes, award: minutes }),
})
export type TenderSettings = Readonly<v.InferOutput<typeof tenderSettings>>

export const stageMs = ({ stageMinutes }: TenderSettings, stage: TenderStage): number =>
  60_000 *
  (stage === 'quote' || stage === 'seal' || stage === 'award'
    ? stageMinutes[stage]
    : stageMinutes.talk)

/** What the stages after this one have together. */
export const laterMs = (settings: TenderSettings, stage: TenderStage): number =>
  TENDER_STAGES.slice(TENDER_STAGES.indexOf(stage) + 1).reduce(
    (sum, it) => sum + stageMs(settings, it),
    0,
  )
