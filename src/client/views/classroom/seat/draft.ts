import * as v from 'valibot'
import { packagesSchema } from '../../../../core/transcript/move.ts'
import type { OfferDraft } from '../../../session-state.ts'

export const NO_DRAFT: OfferDraft = { price: null, condition: null }

const schema = v.strictObject({
  price: v.nullable(v.string()),
  condition: v.nullable(v.string()),
  packages: v.nullable(packagesSchema),
  /** How many offers had been made: what was half done is for the next. */
  offers: v.number(),
  /** When it was written, ms of the host's day. */
  at: v.exactOptional(v.number()),
})

/** A half-written offer as the host keeps it; null where there is nothing half done. */
export function writeDraft(
  { price, condition, packages }: OfferDraft,
  offers: number,
): string | null {
  if (price === null && condition === null && !packages) return null
  return JSON.stringify({ price, condition, packages: packages ?? null, offers })
}

/** Reads what was kept; nothing where it was for another offer, or cannot be read. */
export function readDraft(text: string, offers: number): OfferDraft {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return NO_DRAFT
  }
  const parsed = v.safeParse(schema, value)
  if (!parsed.success || parsed.output.offers !== offers) return NO_DRAFT
  const { price, condition, packages } = parsed.output
  return { price, condition, ...(packages ? { packages } : {}) }
}
