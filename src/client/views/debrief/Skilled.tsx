import type { ReactElement } from 'react'
import { AVERAGE, behaviourOf, MEASURES, SKILLED } from './behaviour.ts'
import { Part } from './Part.tsx'
import type { Telling } from './telling.ts'

/** The trainee beside skilled and average negotiators; it weighs nothing. */
export function Skilled({ telling }: { readonly telling: Telling }): ReactElement {
  const { skilled } = telling.words
  const yours = behaviourOf(telling.meeting.spoken)
  return (
    <Part id="debrief-skilled" title={skilled.title} open={false}>
      <p className="debrief-lead">{skilled.lead}</p>
      <table className="debrief-table">
        <thead>
          <tr>
            <th scope="col">{skilled.columns.measure}</th>
            <th scope="col">{skilled.columns.you}</th>
            <th scope="col">{skilled.columns.skilled}</th>
            <th scope="col">{skilled.columns.average}</th>
          </tr>
        </thead>
        <tbody>
          {MEASURES.map((measure) => (
            <tr key={measure}>
              <th scope="row">{skilled.measures[measure]}</th>
              <Share percent={yours[measure]} />
              <Share percent={SKILLED[measure]} />
              <Share percent={AVERAGE[measure]} />
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

function Share({ percent }: { readonly percent: number }): ReactElement {
  return (
    <td>
      {percent}%
      <span className="debrief-bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, percent)}%` }} />
      </span>
    </td>
  )
}
