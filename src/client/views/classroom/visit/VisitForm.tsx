import { useState } from 'react'
import { STAGES, TASKS, type VisitSettings } from '../../../../core/classroom/visit/settings.ts'
import { NumberField, Pick, StartForm } from '../desk/form-parts.tsx'
import type { FormProps } from '../desk/mode-props.ts'
import { useClassText } from '../words.ts'

/** A pain visit: how large the teams are, whether cards are dealt or picked, and how long each stage takes. */
export function VisitForm({ busy, onStart }: FormProps) {
  const t = useClassText()
  const [settings, setSettings] = useState<VisitSettings>({
    mode: 'visit',
    task: 'pains',
    team: 2,
    cards: 'dealt',
    stageMinutes: { prepare: 5, visit: 15, confirm: 5 },
  })
  const { stageMinutes } = settings
  const set = (change: Partial<VisitSettings>): void => setSettings({ ...settings, ...change })
  return (
    <StartForm busy={busy} onStart={() => onStart(settings)}>
      <Pick
        title={t('visit.task')}
        value={settings.task}
        among={TASKS.map((it) => [it, t(`visit.task.${it}`)])}
        onChange={(task) => set({ task })}
      />
      <Pick
        title={t('visit.cards')}
        value={settings.cards}
        among={[
          ['dealt', t('visit.cards.dealt')],
          ['picked', t('visit.cards.picked')],
        ]}
        onChange={(cards) => set({ cards })}
      />
      <div className="fields">
        {settings.task === 'pains' && (
          <NumberField
            title={t('visit.team')}
            name="team"
            most={3}
            value={settings.team}
            onChange={(team) => set({ team })}
          />
        )}
        {STAGES.map((it) => (
          <NumberField
            key={it}
            title={t(`visit.minutes.${it}`)}
            name={it}
            most={60}
            value={stageMinutes[it]}
            onChange={(minutes) => set({ stageMinutes: { ...stageMinutes, [it]: minutes } })}
          />
        ))}
      </div>
      <p className="told">{t(`visit.form.told.${settings.task}`)}</p>
    </StartForm>
  )
}
