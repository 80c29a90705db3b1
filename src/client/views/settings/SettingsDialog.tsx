import { useEffect, useId, useRef } from 'react'
import '../../styles/settings.css'
import { LANGS } from '../../../core/scenario/scenario.ts'
import { MODES } from '../../../core/transcript/rules.ts'
import { switchLanguage } from '../../page.ts'
import { changeSettings, MOTIONS, PACES, TEXT_SIZES, THEMES } from '../../settings.ts'
import { askForTour } from '../../tour.ts'
import { useLang, useText } from '../use-session.ts'
import { useSettings } from '../use-settings.ts'
import { Choice } from './Choice.tsx'

/** How the reader wants the page: taken up at once, and remembered. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText()
  const lang = useLang()
  const now = useSettings()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="settings" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{t('settings.title')}</h2>
      <div className="settings-groups">
        <section>
          <h3>{t('settings.look')}</h3>
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
        </section>
        <section>
          <h3>{t('settings.talk')}</h3>
          <Choice
            name={t('settings.pace')}
            value={now.pace}
            options={PACES.map((it) => [it, t(`settings.pace.${it}`)])}
            onChange={(pace) => changeSettings({ pace })}
          />
          <label className="tick">
            <input
              type="checkbox"
              checked={now.skipRead}
              onChange={(event) => changeSettings({ skipRead: event.target.checked })}
            />
            {t('settings.skip-read')}
          </label>
          <Choice
            name={t('settings.mode')}
            value={now.mode}
            options={MODES.map((it) => [it, t(`mode.${it}`)])}
            onChange={(mode) => changeSettings({ mode })}
          />
        </section>
      </div>
      <form method="dialog" className="buttons">
        <button type="submit" className="button" onClick={askForTour}>
          {t('settings.tour')}
        </button>
        <button type="submit" className="button main">
          {t('settings.done')}
        </button>
      </form>
    </dialog>
  )
}
