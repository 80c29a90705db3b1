import { LANGS } from '../../../core/scenario/scenario.ts'
import { switchLanguage } from '../../page.ts'
import { changeSettings, MOTIONS, TEXT_SIZES, THEMES } from '../../settings.ts'
import { useLang, useText } from '../use-session.ts'
import { useSettings } from '../use-settings.ts'
import { Choice } from './Choice.tsx'

export function LookSettings() {
  const t = useText()
  const lang = useLang()
  const now = useSettings()
  return (
    <>
      <Choice
        name={t('settings.lang')}
        value={lang}
        options={LANGS.map((it) => [it, it === 'zh' ? '中文' : 'English'])}
        onChange={(it) => void switchLanguage(it)}
      />
      <Choice
        name={t('settings.theme')}
        value={now.theme}
        options={THEMES.map((it) => [it, t(`settings.theme.${it}`)])}
        onChange={(theme) => changeSettings({ theme })}
      />
      <Choice
        name={t('settings.text')}
        value={now.text}
        options={TEXT_SIZES.map((it) => [it, t(`settings.text.${it}`)])}
        onChange={(text) => changeSettings({ text })}
      />
      <Choice
        name={t('settings.motion')}
        value={now.motion}
        options={MOTIONS.map((it) => [it, t(`settings.motion.${it}`)])}
        onChange={(motion) => changeSettings({ motion })}
      />
    </>
  )
}
