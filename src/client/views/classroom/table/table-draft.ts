import * as v from 'valibot'
import { packagesSchema } from '../../../../core/transcript/move.ts'

const schema = v.strictObject({
  /** Half-written words for the table, and for one's own team. */
  table: v.string(),
  team: v.string(),
  packages: v.nullable(packagesSchema),
})
export type TableDraft = Readonly<v.InferOutput<typeof schema>>

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
  return parsed.success ? parsed.output : NOTHING_HALF_DONE
}
