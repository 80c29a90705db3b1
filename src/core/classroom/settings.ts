import * as v from 'valibot'
import { PERSONAS } from '../buyer/persona.ts'
import { TEMPERS } from '../negotiation/temper.ts'
import { MODES } from '../transcript/rules.ts'
import { id, minutes } from './settings-shape.ts'
import { tenderSettings } from './tender/settings.ts'
import { visitSettings } from './visit/settings.ts'
import { voteSettings } from './vote/settings.ts'

/** Everyone plays a case against the computer. */
const caseSettings = v.strictObject({
  mode: v.literal('case'),
  case: id,
  /** `mixed` draws one for each seat. */
  persona: v.picklist([...PERSONAS, 'mixed']),
  play: v.picklist(MODES),
  temper: v.exactOptional(v.picklist(TEMPERS)),
  /** For the whole activity; null leaves each meeting its own clock. */
  minutes: v.nullable(minutes),
  /** Whether a trainee sees his report when he has ended, or when all have. */
  reports: v.picklist(['at-once', 'at-end']),
})

/** Vendor against customer over the issues of a case (C-06, K-150). */
const versusSettings = v.strictObject({
  mode: v.literal('versus'),
  case: id,
  minutes,
  /** The points printed in the case, or a hand dealt for this class that nobody can look up. */
  cards: v.picklist(['printed', 'dealt']),
  /** Members of a team. */
  team: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
})

/** Of an activity in which a case is played. */
const played = [caseSettings, versusSettings, voteSettings, tenderSettings] as const
export const playedSettingsSchema = v.variant('mode', played)

/** What an instructor chooses for an activity. */
export const settingsSchema = v.variant('mode', [...played, visitSettings])
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>
export type CaseSettings = Extract<Settings, { mode: 'case' }>
export type VersusSettings = Extract<Settings, { mode: 'versus' }>
