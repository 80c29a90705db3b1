import { useState } from 'react'
import type { ClassLine } from '../use-class.ts'
import { useDraftShelf } from '../use-draft-shelf.ts'

/** A field of a seat: what is half written in it outlives the page, in this browser alone, until it is emptied [CR69]. */
export function useHalfWritten(
  line: ClassLine,
  activity: number,
  field: string,
): readonly [string, (text: string) => void] {
  const shelf = useDraftShelf(line, activity, field)
  const [text, setText] = useState(() => shelf.read()?.draft ?? '')
  const write = (next: string): void => {
    setText(next)
    if (next === '') shelf.drop()
    else shelf.keep({ draft: next, at: Date.now() + line.seen.aheadMs })
  }
  return [text, write]
}
