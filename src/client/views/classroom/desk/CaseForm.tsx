import { SHELF } from 'virtual:case-shelf'
import { useState } from 'react'
import { PERSONAS } from '../../../../core/buyer/persona.ts'
import type { CaseSettings } from '../../../../core/classroom/settings.ts'
import { TEMPERS } from '../../../../core/negotiation/temper.ts'
import { MODES } from '../../../../core/transcript/rules.ts'
import { useText } from '../../use-session.ts'
import { useClassText } from '../words.ts'
import { CasePick, NumberField, Pick, StartForm } from './form-parts.tsx'
import type { FormProps } from './mode-props.ts'

const AS_CASE = 'as-case'

/** Everyone plays a case: against whom, how, and for how long. */
export function CaseForm({ cases, busy, onStart }: FormProps) {
  const t = useClassText()
  const page = useText()
  const [settings, setSettings] = useState<CaseSettings>({
    mode: 'case',
    case: cases[0] ?? '',
    persona: 'mixed',
    play: 'practice',
    minutes: 30,
    reports: 'at-end',
  })
  const [minutes, setMinutes] = useState(30)
  const set = (change: Partial<CaseSettings>): void => setSettings({ ...settings, ...change })
  const { temper: _, ...untempered } = settings
  const bargains = SHELF.find((it) => it.id === settings.case)?.bargaining ?? true
  return (
    <StartForm
      busy={busy}
      onStart={() =>
        onStart({
          ...(bargains ? settings : untempered),
          minutes: settings.minutes === null ? null : minutes,
        })
      }
    >
      <CasePick cases={cases} value={settings.case} onChange={(it) => set({ case: it })} />
      <Pick
        title={t('desk.persona')}
        value={settings.persona}
        among={[
          ['mixed', t('desk.persona.mixed')],
          ...PERSONAS.map((it) => [it, page(`persona.${it}`)] as const),
        ]}
        {...(settings.persona === 'mixed' ? { told: t('desk.persona.mixed.told') } : {})}
        onChange={(persona) => set({ persona })}
      />
      <Pick
        title={page('mode.title')}
        value={settings.play}
        among={MODES.map((it) => [it, page(`mode.${it}`)] as const)}
        told={page(`mode.${settings.play}.told`)}
        onChange={(play) => set({ play })}
      />
      {bargains && (
        <Pick
          title={page('brief.temper')}
          value={settings.temper ?? AS_CASE}
          among={[
            [AS_CASE, t('desk.temper.case')],
            ...TEMPERS.map((it) => [it, page(`temper.${it}`)] as const),
          ]}
          onChange={(it) => setSettings(it === AS_CASE ? untempered : { ...settings, temper: it })}
        />
      )}
      <Pick
        title={t('desk.time')}
        value={settings.minutes === null ? 'own' : 'class'}
        among={[
          ['class', t('desk.time.class')],
          ['own', t('desk.time.own')],
        ]}
        told={t(settings.minutes === null ? 'desk.time.own.told' : 'desk.time.class.told')}
        onChange={(it) => set({ minutes: it === 'own' ? null : minutes })}
      />
      {settings.minutes !== null && (
        <NumberField
          title={t('desk.minutes')}
          name="minutes"
          value={minutes}
          onChange={setMinutes}
        />
      )}
      <Pick
        title={t('desk.reports')}
        value={settings.reports}
        among={[
          ['at-end', t('desk.reports.at-end')],
          ['at-once', t('desk.reports.at-once')],
        ]}
        onChange={(reports) => set({ reports })}
      />
    </StartForm>
  )
}
