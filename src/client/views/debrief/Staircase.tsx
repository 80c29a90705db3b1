import type { ReactElement } from 'react'
import type { PackageTable } from '../../../core/grading/package-table.ts'
import { conditionOf } from '../../../core/negotiation/table.ts'
import { OwnStairs } from './OwnStairs.tsx'
import { Part } from './Part.tsx'
import { StaircaseChart } from './StaircaseChart.tsx'
import type { Stair, Stairs } from './stairs.ts'
import type { Telling } from './telling.ts'
import { fill } from './words.ts'

interface Props {
  readonly stairs: Stairs
  readonly telling: Telling
}

/** The concession staircase: how the price came down, what it bought, and what that way of giving is called (K-154). */
export function Staircase({
  stairs,
  telling,
  record,
}: Props & { readonly record: PackageTable | null }): ReactElement {
  const words = telling.words.stairs
  const way = words.ways[stairs.way]
  return (
    <Part
      id="debrief-stairs"
      title={telling.inPoints ? words.titlePoints : words.title}
      className="debrief-stairs"
      open={!telling.inPoints && record === null}
    >
      <p className="debrief-lead">
        <strong>{fill(words.way, { name: way.name })}</strong> {way.means}
      </p>
      {stairs.steps.length === 0 ? (
        <p>{fill(words.none, { quote: telling.price(stairs.quote) })}</p>
      ) : (
        <>
          <StaircaseChart stairs={stairs} telling={telling} />
          <Rounds stairs={stairs} telling={telling} />
          {record && <OwnStairs record={record} telling={telling} />}
        </>
      )}
    </Part>
  )
}

function Rounds({ stairs, telling }: Props): ReactElement {
  const { stairs: words } = telling.words
  const { columns } = words
  return (
    <table className="debrief-table">
      <thead>
        <tr>
          <th scope="col">{columns.round}</th>
          <th scope="col">{telling.inPoints ? columns.points : columns.price}</th>
          <th scope="col">{columns.cut}</th>
          <th scope="col">{columns.condition}</th>
          <th scope="col">{columns.counter}</th>
        </tr>
      </thead>
      <tbody>
        {stairs.steps.map((step) => (
          <tr key={step.round}>
            <td>{step.kind === 'take' ? words.take : step.round}</td>
            <td className="debrief-number">{telling.price(step.price)}</td>
            <td className="debrief-number">
              {step.cut > 0 ? telling.price(step.cut) : words.held}
            </td>
            <td>{conditionText(step, telling)}</td>
            <td className="debrief-number">
              {step.counter === null ? words.nothing : telling.price(step.counter)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const conditionText = ({ condition: id, taken }: Stair, telling: Telling): string => {
  const { stairs: words } = telling.words
  const { bargaining } = telling.meeting.scenario
  const condition = bargaining && id !== null ? conditionOf(bargaining, id) : undefined
  if (!condition) return words.nothing
  const text = taken ? words.conditionTaken : words.conditionRefused
  return fill(text, { condition: condition.text[telling.lang] })
}
