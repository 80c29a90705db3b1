import type { ReactElement } from 'react'
import type { PackageTable } from '../../../core/grading/package-table.ts'
import { STEPS, type Step } from '../../../core/negotiation/step.ts'
import { counterSteps } from './outcomes.ts'
import type { Telling } from './telling.ts'
import { fill } from './words.ts'

interface Props {
  readonly record: PackageTable
  readonly telling: Telling
}

/** Both sides' moves by what each did to both (Hindriks, Jonker & Tykhonov 2007) [N31]; a kind nobody made is left out. */
export function StepKinds({ record, telling }: Props): ReactElement | null {
  const words = telling.words.steps
  const yours = record.offers.map((it) => it.step)
  const theirs = counterSteps(record.counters)
  const count = (steps: readonly (Step | null)[], kind: Step): number =>
    steps.filter((it) => it === kind).length
  const kinds = STEPS.filter((kind) => count(yours, kind) + count(theirs, kind) > 0)
  if (kinds.length === 0) return null
  return (
    <>
      <h3>{words.title}</h3>
      <table className="debrief-table">
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{telling.words.conversation.you}</th>
            <th scope="col">{telling.name}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind} data-kind={kind}>
              <th scope="row">
                {words.kinds[kind].name}
                <small>{fill(words.means, { means: words.kinds[kind].means })}</small>
              </th>
              <td className="debrief-number">{count(yours, kind)}</td>
              <td className="debrief-number">{count(theirs, kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
