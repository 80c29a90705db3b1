import { changeSettings, SOUND_KINDS } from '../../settings.ts'
import { useText } from '../use-session.ts'
import { useSettings } from '../use-settings.ts'
import { Slider } from './Slider.tsx'
import { Tick } from './Tick.tsx'
import { useVoice } from './use-voice.ts'

export function SoundSettings() {
  const t = useText()
  const { volumes, muted, aloud } = useSettings()
  const voice = useVoice()
  return (
    <>
      <p className="told">{t('settings.sound.told')}</p>
      <Tick checked={muted} onChange={(it) => changeSettings({ muted: it })}>
        {t('settings.muted')}
      </Tick>
      {SOUND_KINDS.map((kind) => (
        <Slider
          key={kind}
          name={t(`settings.volume.${kind}`)}
          value={volumes[kind]}
          off={t('settings.volume.off')}
          disabled={muted}
          onChange={(value) => changeSettings({ volumes: { ...volumes, [kind]: value } })}
        />
      ))}
      <Tick
        checked={aloud}
        disabled={muted || (voice === 'none' && !aloud)}
        onChange={(it) => changeSettings({ aloud: it })}
      >
        {t('settings.aloud')}
      </Tick>
      <p className={voice === 'none' ? 'told lacking' : 'told'} role="status">
        {t(voice === 'none' ? 'settings.aloud.none' : 'settings.aloud.told')}
      </p>
    </>
  )
}
