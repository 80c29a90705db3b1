import type { ReactElement } from 'react'
import { PERSONAS, type Persona } from '../../../core/buyer/persona.ts'
import type { Telling } from './telling.ts'
import { fill } from './words.ts'
import './styles/actions.css'

export interface Actions {
  readonly onAgain: () => void
  readonly onOtherBuyer: (persona: Persona) => void
  readonly onExport: () => void
  readonly onLobby: () => void
}

export function Actions({
  telling,
  onAgain,
  onOtherBuyer,
  onExport,
  onLobby,
}: Actions & { readonly telling: Telling }): ReactElement {
  const { actions, animals } = telling.words
  const others = PERSONAS.filter((persona) => persona !== telling.meeting.header.persona)
  return (
    <section className="debrief-actions" aria-labelledby="debrief-next">
      <h2 id="debrief-next">{actions.title}</h2>
      <div className="debrief-buttons">
        <button type="button" className="debrief-primary" onClick={onAgain}>
          {actions.again}
        </button>
        <button type="button" onClick={onLobby}>
          {actions.lobby}
        </button>
        <button type="button" onClick={onExport}>
          {actions.export}
        </button>
        <button type="button" onClick={() => window.print()}>
          {actions.print}
        </button>
      </div>
      <h3>{actions.others}</h3>
      <div className="debrief-buttons">
        {others.map((persona) => (
          <button type="button" key={persona} onClick={() => onOtherBuyer(persona)}>
            {fill(actions.other, { name: telling.nameOf(persona), animal: animals[persona] })}
          </button>
        ))}
      </div>
    </section>
  )
}
