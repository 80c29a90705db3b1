import * as v from 'valibot'
import { packagesSchema } from '../../../../core/transcript/move.ts'

const schema = v.strictObject({
  /** Half-written words for the table, and for one's own team. */
  table: v.string(),
  team: v.string(),
  packages: v.nullable(packagesSchema),
  /** When it was written, ms of the host's day. */
  at: v.exactOptional(v.number()),
})
export type TableDraft = Readonly<Omit<v.InferOutput<typeof schema>, 'at'>>

export const NOTHING_HALF_DONE: TableDraft = { table: '', team: '', packages: null }

/** As the host keeps it; null where nothing is half done. */
export const writeTableDraft = (draft: TableDraft): string | null =>
  draft.table === '' && draft.team === '' && !draft.packages ? null : JSON.stringify(draft)

/** Reads what was kept; nothing where it cannot be read. */
export function readTableDraft(text: string): TableDraft {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return NOTHING_HALF_DONE
  }
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) return NOTHING_HALF_DONE
  const { at: _, ...draft } = parsed.output
  return draft
}
