import { useState } from 'react'
import { PERSONAS } from '../../../../core/buyer/persona.ts'
import { SHOWN_TO, type VoteSettings } from '../../../../core/classroom/vote/settings.ts'
import { MODES } from '../../../../core/transcript/rules.ts'
import { useText } from '../../use-session.ts'
import { CasePick, NumberField, Pick, StartForm } from '../desk/form-parts.tsx'
import type { FormProps } from '../desk/mode-props.ts'
import { useClassText } from '../words.ts'

/** The class decides: over which case, how long a vote lasts, and what is told when. */
export function VoteForm({ cases, busy, onStart }: FormProps) {
  const t = useClassText()
  const page = useText()
  const [seconds, setSeconds] = useState(45)
  const [settings, setSettings] = useState<VoteSettings>({
    mode: 'vote',
    case: cases[0] ?? '',
    persona: 'mixed',
    play: 'practice',
    minutes: null,
    seconds: 45,
    counts: 'desk',
    next: 'by-hand',
    reviews: 'at-once',
  })
  const set = (change: Partial<VoteSettings>): void => setSettings({ ...settings, ...change })
  return (
    <StartForm
      busy={busy}
      onStart={() => onStart({ ...settings, seconds: settings.seconds === null ? null : seconds })}
    >
      <CasePick cases={cases} value={settings.case} onChange={(it) => set({ case: it })} />
      <Pick
        title={t('desk.persona')}
        value={settings.persona}
        among={[
          ['mixed', t('vote.persona.mixed')],
          ...PERSONAS.map((it) => [it, page(`persona.${it}`)] as const),
        ]}
        onChange={(persona) => set({ persona })}
      />
      <Pick
        title={page('mode.title')}
        value={settings.play}
        among={MODES.map((it) => [it, page(`mode.${it}`)] as const)}
        told={page(`mode.${settings.play}.told`)}
        onChange={(play) => set({ play })}
      />
      <Pick
        title={t('vote.time')}
        value={settings.seconds === null ? 'none' : 'some'}
        among={[
          ['some', t('vote.time.some')],
          ['none', t('vote.time.none')],
        ]}
        onChange={(it) => set({ seconds: it === 'none' ? null : seconds })}
      />
      {settings.seconds !== null && (
        <NumberField
          title={t('vote.seconds')}
          name="seconds"
          least={10}
          most={600}
          value={seconds}
          onChange={setSeconds}
        />
      )}
      <Pick
        title={t('vote.counts')}
        value={settings.counts}
        among={SHOWN_TO.map((it) => [it, t(`vote.counts.${it}`)] as const)}
        told={t('vote.counts.told')}
        onChange={(counts) => set({ counts })}
      />
      <Pick
        title={t('vote.next')}
        value={settings.next}
        among={[
          ['by-hand', t('vote.next.by-hand')],
          ['at-once', t('vote.next.at-once')],
        ]}
        onChange={(next) => set({ next })}
      />
      <Pick
        title={t('vote.reviews')}
        value={settings.reviews}
        among={[
          ['at-once', t('vote.reviews.at-once')],
          ['at-end', t('vote.reviews.at-end')],
        ]}
        onChange={(reviews) => set({ reviews })}
      />
    </StartForm>
  )
}
