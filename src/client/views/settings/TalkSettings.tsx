import { MODES } from '../../../core/transcript/rules.ts'
import { changeSettings, PACES } from '../../settings.ts'
import { useText } from '../use-session.ts'
import { useSettings } from '../use-settings.ts'
import { Choice } from './Choice.tsx'
import { Tick } from './Tick.tsx'

export function TalkSettings() {
  const t = useText()
  const now = useSettings()
  return (
    <>
      <Choice
        name={t('settings.pace')}
        value={now.pace}
        options={PACES.map((it) => [it, t(`settings.pace.${it}`)])}
        onChange={(pace) => changeSettings({ pace })}
      />
      <Tick checked={now.skipRead} onChange={(skipRead) => changeSettings({ skipRead })}>
        {t('settings.skip-read')}
      </Tick>
      <Choice
        name={t('settings.mode')}
        value={now.mode}
        options={MODES.map((it) => [it, t(`mode.${it}`)])}
        onChange={(mode) => changeSettings({ mode })}
      />
    </>
  )
}
