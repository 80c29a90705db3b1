import { useId } from 'react'
import { PERSONAS } from '../../../core/buyer/persona.ts'
import type { Lang, Scenario } from '../../../core/scenario/scenario.ts'
import type { Counterpart } from '../../link.ts'
import { Portrait } from '../Portrait.tsx'
import { useText } from '../use-session.ts'

interface Props {
  readonly scenario: Scenario
  readonly lang: Lang
  readonly persona: Counterpart
  /** Guided: the types are named. */
  readonly named: boolean
  readonly onChange: (persona: Counterpart) => void
}

/** The same facts, other people. */
export function PersonChoice({ scenario, lang, persona, named, onChange }: Props) {
  const t = useText()
  const name = useId()
  const option = (
    value: Counterpart,
    title: string,
    told: string,
    type: string | null,
    look?: string,
  ) => (
    <label key={value} className={`option person ${value}`}>
      <input
        type="radio"
        {...{ name, value }}
        checked={value === persona}
        onChange={() => onChange(value)}
      />
      {look && <Portrait look={look} />}
      <span className="person-told">
        <span className="option-name">{title}</span>
        <span className="option-told">{told}</span>
        {type && <span className="type">{type}</span>}
      </span>
    </label>
  )
  return (
    <fieldset className="people">
      <legend>{t('brief.whom')}</legend>
      <p>{t('brief.whom.told')}</p>
      <div className="options">
        {PERSONAS.map((it) => {
          const role = scenario.buyer[it]
          return option(
            it,
            role.name[lang],
            role.title[lang],
            named ? t(`persona.${it}`) : null,
            role.look,
          )
        })}
        {option('surprise', t('brief.surprise'), t('brief.surprise.told'), null)}
      </div>
    </fieldset>
  )
}
