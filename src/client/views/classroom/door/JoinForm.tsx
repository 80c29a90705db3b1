import { type SubmitEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { isRefusal } from '../../../../core/refusal.ts'
import { askDoor } from '../../../classroom/door.ts'
import { keepSeat } from '../../../classroom/keys.ts'
import { useClassText, useRefusalText } from '../words.ts'

/** The code and a name; a refusal stands under them and what was typed stays. */
export function JoinForm({ code }: { readonly code: string }) {
  const t = useClassText()
  const refusal = useRefusalText()
  const [, go] = useLocation()
  const [why, setWhy] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const join = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    setBusy(true)
    try {
      const body = { code: String(typed.get('code')), name: String(typed.get('name')) }
      const answer = await askDoor('', 'join', body)
      if (isRefusal(answer)) return setWhy(refusal(answer.refused))
      keepSeat(answer.class, answer.token)
      go(`/class/${answer.class}/seat`)
    } catch {
      setWhy(t('door.nobody'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className="sheet join" onSubmit={(event) => void join(event)}>
      <label>
        {t('door.code')}
        <input
          name="code"
          defaultValue={code}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
      </label>
      <label>
        {t('door.name')}
        <input name="name" required maxLength={60} autoComplete="nickname" />
      </label>
      <p className="notice" role="alert" hidden={why === null}>
        {why}
      </p>
      <button type="submit" className="main" disabled={busy}>
        {t('door.join')}
      </button>
    </form>
  )
}
