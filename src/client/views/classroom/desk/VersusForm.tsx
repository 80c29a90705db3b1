import { useState } from 'react'
import type { VersusSettings } from '../../../../core/classroom/settings.ts'
import { useClassText } from '../words.ts'
import { CardsPick, CasePick, NumberField, StartForm } from './form-parts.tsx'
import type { FormProps } from './mode-props.ts'

/** Vendor against customer: over which case's issues, with which cards, in what teams. */
export function VersusForm({ contests, busy, onStart }: FormProps) {
  const t = useClassText()
  const [settings, setSettings] = useState<VersusSettings>({
    mode: 'versus',
    case: contests[0] ?? '',
    minutes: 30,
    cards: 'dealt',
    team: 1,
  })
  const set = (change: Partial<VersusSettings>): void => setSettings({ ...settings, ...change })
  if (contests.length === 0) return <p className="told">{t('desk.contests.none')}</p>
  return (
    <StartForm busy={busy} onStart={() => onStart(settings)}>
      <CasePick cases={contests} value={settings.case} onChange={(it) => set({ case: it })} />
      <CardsPick
        value={settings.cards}
        told={t(`desk.cards.${settings.cards}.told`)}
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
        <NumberField
          title={t('desk.minutes')}
          name="minutes"
          value={settings.minutes}
          onChange={(minutes) => set({ minutes })}
        />
      </div>
      <p className="told">{t('desk.team.told')}</p>
    </StartForm>
  )
}
