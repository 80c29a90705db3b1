import { useState } from 'react'
import type { TenderSettings } from '../../../../core/classroom/tender/settings.ts'
import { CardsPick, CasePick, NumberField, StartForm } from '../desk/form-parts.tsx'
import type { FormProps } from '../desk/mode-props.ts'
import { useClassText } from '../words.ts'

const STAGES = ['quote', 'talk', 'seal', 'award'] as const

/** Three companies and a customer: over which case's issues, with which cards, in what teams, and how long each step takes. */
export function TenderForm({ contests, busy, onStart }: FormProps) {
  const t = useClassText()
  // Half an hour in all (C-05).
  const [settings, setSettings] = useState<TenderSettings>({
    mode: 'tender',
    case: contests[0] ?? '',
    cards: 'dealt',
    team: 3,
    stageMinutes: { quote: 3, talk: 6, seal: 4, award: 5 },
  })
  const { stageMinutes } = settings
  const set = (change: Partial<TenderSettings>): void => setSettings({ ...settings, ...change })
  const minutes =
    stageMinutes.quote + 3 * stageMinutes.talk + stageMinutes.seal + stageMinutes.award
  if (contests.length === 0) return <p className="told">{t('desk.contests.none')}</p>
  return (
    <StartForm busy={busy} onStart={() => onStart(settings)}>
      <CasePick cases={contests} value={settings.case} onChange={(it) => set({ case: it })} />
      <CardsPick
        value={settings.cards}
        told={t(`tender.cards.${settings.cards}.told`)}
        onChange={(cards) => set({ cards })}
      />
      <div className="fields">
        <NumberField
          title={t('desk.team')}
          name="team"
          most={5}
          value={settings.team}
          onChange={(team) => set({ team })}
        />
        {STAGES.map((it) => (
          <NumberField
            key={it}
            title={t(`tender.minutes.${it}`)}
            name={it}
            most={60}
            value={stageMinutes[it]}
            onChange={(value) => set({ stageMinutes: { ...stageMinutes, [it]: value } })}
          />
        ))}
      </div>
      {Number.isFinite(minutes) && <p className="told">{t('tender.minutes.all', { minutes })}</p>}
      <p className="told">{t('tender.form.told')}</p>
    </StartForm>
  )
}
