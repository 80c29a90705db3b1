import { useEffect, useId, useRef, useState } from 'react'
import '../../styles/settings.css'
import '../../styles/choice-parts.css'
import { askForTour } from '../../tour.ts'
import { useText } from '../use-session.ts'
import { LookSettings } from './LookSettings.tsx'
import { SoundSettings } from './SoundSettings.tsx'
import { TalkSettings } from './TalkSettings.tsx'

const GROUPS = [
  ['look', LookSettings],
  ['talk', TalkSettings],
  ['sound', SoundSettings],
] as const

/** How the reader wants the page: taken up at once, and remembered. All groups keep their room, so that the dialog never jumps. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText()
  const [shown, show] = useState<(typeof GROUPS)[number][0]>('look')
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="settings" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{t('settings.title')}</h2>
      <div className="choice-parts" role="tablist" aria-label={t('settings.title')}>
        {GROUPS.map(([name]) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}${name}`}
            data-tab={name}
            aria-selected={name === shown}
            onClick={() => show(name)}
          >
            {t(`settings.${name}`)}
          </button>
        ))}
      </div>
      <div className="settings-groups">
        {GROUPS.map(([name, Group]) => (
          <div
            key={name}
            className="settings-group"
            role="tabpanel"
            aria-labelledby={`${id}${name}`}
            inert={name !== shown}
          >
            <Group />
          </div>
        ))}
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
