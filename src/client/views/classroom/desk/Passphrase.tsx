import { type SubmitEvent, useState } from 'react'
import { isRefusal } from '../../../../core/refusal.ts'
import { askDoor } from '../../../classroom/door.ts'
import { spendSetupLink } from '../../../classroom/setup-link.ts'
import { useClassText, useRefusalText } from '../words.ts'

interface Props {
  /** The token of a one-time link: the passphrase is set; else it is asked for. */
  readonly link: string | null
  readonly onToken: (token: string) => void
}

/** The instructor's passphrase: set once after the first start, given ever after. */
export function Passphrase({ link, onToken }: Props) {
  const t = useClassText()
  const refusal = useRefusalText()
  const [why, setWhy] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [setting, setSetting] = useState(link !== null)
  const enter = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const passphrase = String(typed.get('passphrase'))
    if (setting && passphrase !== String(typed.get('again'))) return setWhy(t('desk.pass.differs'))
    setBusy(true)
    try {
      const answer = setting
        ? await askDoor('', 'setup', { link, passphrase })
        : await askDoor('', 'instructor', { passphrase })
      if (!isRefusal(answer)) {
        spendSetupLink()
        return onToken(answer.token)
      }
      // A spent link leaves the passphrase that was set with it.
      if (setting && answer.refused === 'class/token') {
        spendSetupLink()
        setSetting(false)
        return setWhy(t('desk.pass.spent'))
      }
      setWhy(setting ? t('desk.pass.short') : refusal(answer.refused))
    } catch {
      setWhy(t('door.nobody'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <h1>{t(setting ? 'desk.pass.set' : 'desk.pass.enter')}</h1>
      <form className="class-sheet join" onSubmit={(event) => void enter(event)}>
        {/* Whose passphrase it is, for a browser that keeps it. */}
        <input
          type="text"
          name="username"
          value="instructor"
          autoComplete="username"
          hidden
          readOnly
        />
        <p>{t(setting ? 'desk.pass.set.told' : 'desk.pass.enter.told')}</p>
        <label>
          {t('desk.pass')}
          <input
            name="passphrase"
            type="password"
            required
            minLength={setting ? 8 : 1}
            maxLength={200}
            autoComplete={setting ? 'new-password' : 'current-password'}
          />
        </label>
        {setting && (
          <label>
            {t('desk.pass.again')}
            <input name="again" type="password" required autoComplete="new-password" />
          </label>
        )}
        <p className="notice" role="alert" hidden={why === null}>
          {why}
        </p>
        <button type="submit" className="button main" disabled={busy}>
          {t(setting ? 'desk.pass.keep' : 'desk.pass.go')}
        </button>
      </form>
    </>
  )
}
