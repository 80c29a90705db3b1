import * as v from 'valibot'
import type { Problem, SourceData } from './case-source.ts'

/** What a file holds by its schema; else null, with a problem for each fault at its line. */
export const parseData = <S extends v.GenericSchema>(
  schema: S,
  data: SourceData,
  problems: Problem[],
): v.InferOutput<S> | null => {
  if (data.broken) {
    problems.push({ file: data.path, ...data.broken })
    return null
  }
  const parsed = v.safeParse(schema, data.value)
  if (parsed.success) return parsed.output
  for (const issue of parsed.issues) {
    const keys = (issue.path ?? []).map((item) => item.key as string | number)
    problems.push({
      file: data.path,
      line: data.lineOf(keys),
      message: `${keys.join('.')}: ${issue.message}`,
    })
  }
  return null
}
