import type { ReactElement } from 'react'
import { Part } from './Part.tsx'
import type { Telling } from './telling.ts'
import { isRedTrap, type TrapMet, trapsMet } from './traps-met.ts'
import { fill, trapWordsOf } from './words.ts'
import './styles/traps.css'

/** A card for each temptation taken or declined: what it is, what governs it, the straight road. */
export function TrapCards({ telling }: { readonly telling: Telling }): ReactElement | null {
  const { traps } = telling.words
  const met = trapsMet(telling.meeting)
  if (met.length === 0) return null
  return (
    <Part id="debrief-traps" title={traps.title} className="debrief-traps">
      <p className="debrief-lead">{traps.lead}</p>
      <div className="trap-cards">
        {met.map((trap) => (
          <TrapCard key={trap.tag} trap={trap} telling={telling} />
        ))}
      </div>
    </Part>
  )
}

interface CardProps {
  readonly trap: TrapMet
  readonly telling: Telling
}

function TrapCard({ trap: { tag, taken, refused }, telling }: CardProps): ReactElement {
  const { traps, finding } = telling.words
  const words = trapWordsOf(telling.lang)[tag]
  const fell = taken.length > 0
  return (
    <section className="trap" data-taken={fell} data-red={isRedTrap(tag)}>
      <h3>{words.name}</h3>
      <p className="trap-met">
        <strong>{fell ? traps.taken : traps.refused}</strong>
        <span>{isRedTrap(tag) ? traps.red : traps.amber}</span>
        {(fell ? taken : refused).map((turn) => (
          <a key={turn} href={`#turn-${turn}`}>
            {fill(finding.turn, { turn })}
          </a>
        ))}
      </p>
      <p>{words.what}</p>
      <dl>
        <dt>{traps.right}</dt>
        <dd>{words.right}</dd>
      </dl>
      {words.law !== '' && (
        <details>
          <summary>{traps.law}</summary>
          <p>{words.law}</p>
        </details>
      )}
    </section>
  )
}
