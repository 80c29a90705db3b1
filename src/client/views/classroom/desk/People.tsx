import { memo, useState } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { ClassLine } from '../use-class.ts'
import { useNameOf } from '../use-name-of.ts'
import { useClassText } from '../words.ts'
import { Confirm } from './Confirm.tsx'

interface Props {
  readonly line: ClassLine
}

/** Who has come: there or away; a name may be changed, and who does not belong here is removed. */
export function People({ line }: Props) {
  const t = useClassText()
  const people = line.parts('person')
  const [renamed, setRenamed] = useState<number | null>(null)
  return (
    <section aria-labelledby="people" className="people-here">
      <h2 id="people">{t('desk.people', { count: people.length })}</h2>
      {people.length === 0 && <p className="told">{t('desk.people.none')}</p>}
      <ul className="people-list">
        {people.map((it) => (
          <Person
            key={it.seat}
            person={it}
            numbered={line.part('class')?.numbered ?? false}
            renaming={renamed === it.seat}
            onRename={setRenamed}
            ask={line.ask}
          />
        ))}
      </ul>
    </section>
  )
}

interface PersonProps {
  readonly person: PartOf<'person'>
  readonly numbered: boolean
  readonly renaming: boolean
  readonly onRename: (seat: number | null) => void
  readonly ask: ClassLine['ask']
}

const Person = memo(function Person({ person, numbered, renaming, onRename, ask }: PersonProps) {
  const t = useClassText()
  const nameOf = useNameOf(numbered)
  const { seat, name, present } = person
  const shown = nameOf(person)
  if (renaming)
    return (
      <li className="person-row">
        <form
          className="rename"
          onSubmit={(event) => {
            event.preventDefault()
            const typed = String(new FormData(event.currentTarget).get('name'))
            onRename(null)
            if (typed.trim() !== name) void ask({ kind: 'rename', seat, name: typed })
          }}
        >
          <input
            name="name"
            defaultValue={name}
            aria-label={t('desk.rename.of', { name })}
            maxLength={60}
            required
            ref={(it) => it?.focus()}
            onKeyDown={(event) => event.key === 'Escape' && onRename(null)}
          />
          <button type="submit" className="quiet">
            {t('desk.rename.keep')}
          </button>
        </form>
      </li>
    )
  return (
    <li className="person-row" data-seat={seat} data-present={present}>
      <span className="presence" data-present={present} />
      <span className="person-name">{shown}</span>
      <span className="unseen">{t(present ? 'desk.present' : 'desk.away')}</span>
      {!present && (
        <span className="told" aria-hidden="true">
          {t('desk.away')}
        </span>
      )}
      <span className="person-tools">
        <button
          type="button"
          className="quiet"
          aria-label={t('desk.rename.of', { name: shown })}
          onClick={() => onRename(seat)}
        >
          {t('desk.rename')}
        </button>
        <Confirm
          className="quiet"
          label={t('desk.remove')}
          title={t('desk.remove.title', { name: shown })}
          told={t('desk.remove.told')}
          go={t('desk.remove.go')}
          onConfirm={() => void ask({ kind: 'remove', seat })}
        />
      </span>
    </li>
  )
})
