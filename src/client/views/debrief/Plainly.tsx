import type { ReactElement } from 'react'
import type { Words } from './words.ts'

/** What the scoring rests on, said plainly (EVIDENCE §4). */
export function Plainly({ words: { plainly } }: { readonly words: Words }): ReactElement {
  return (
    <footer className="debrief-plainly">
      <h2>{plainly.title}</h2>
      <p>{plainly.animals}</p>
      <p>{plainly.spin}</p>
      <p>{plainly.disagree}</p>
      <p>{plainly.law}</p>
    </footer>
  )
}
