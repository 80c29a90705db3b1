import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import { type Package, packageSchema } from '../../../../core/transcript/move.ts'
import type { ClassLine } from '../use-class.ts'

const schema = v.strictObject({ text: v.string(), pack: packageSchema })
/** What is half done at a table: a sentence, and a package some of whose issues are settled. */
export type TableDraft = Readonly<v.InferOutput<typeof schema>>
const NOTHING: TableDraft = { text: '', pack: {} }

/** The host is told when the hand has rested for this long. */
const REST_MS = 400

function readDraft(text: string | undefined): TableDraft {
  if (text === undefined) return NOTHING
  try {
    const parsed = v.safeParse(schema, JSON.parse(text))
    return parsed.success ? parsed.output : NOTHING
  } catch {
    return NOTHING
  }
}

/** Begins with what was half done when somebody was last here, and keeps it with the host as it changes. */
export function useTableDraft(line: ClassLine, activity: number) {
  const kept = line.part('draft')
  const [draft, setDraft] = useState(() =>
    readDraft(kept?.activity === activity ? kept.draft : undefined),
  )
  const ask = useRef(line.ask)
  ask.current = line.ask
  const touched = useRef(false)
  useEffect(() => {
    if (!touched.current) return
    const isEmpty = draft.text === '' && Object.keys(draft.pack).length === 0
    const written = isEmpty ? null : JSON.stringify(draft)
    const timer = setTimeout(
      () => void ask.current({ kind: 'draft', activity, draft: written }),
      REST_MS,
    )
    return () => clearTimeout(timer)
  }, [draft, activity])
  const change = (part: Partial<{ text: string; pack: Package }>): void => {
    touched.current = true
    setDraft((now) => ({ ...now, ...part }))
  }
  return { draft, change }
}
