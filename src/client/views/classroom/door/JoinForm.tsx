import { type SubmitEvent, useId, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { readCode } from '../../../../core/classroom/code.ts'
import { isRefusal } from '../../../../core/refusal.ts'
import { askDoor } from '../../../classroom/door.ts'
import { forgetDrafts } from '../../../classroom/drafts-here.ts'
import { keepEntry, keepName, keepSeat, knownSeat } from '../../../classroom/keys.ts'
import { useClassText, useRefusalText } from '../words.ts'

/** What was refused, in a sentence, and the field it is about. */
interface Fault {
  readonly field: 'code' | 'name' | null
  readonly why: string
}

const fieldOf = (refused: string): Fault['field'] => {
  if (['class/unknown', 'class/closed', 'class/full'].includes(refused)) return 'code'
  return refused === 'class/name' ? 'name' : null
}

/** The code and a name; what is wrong stands beside its field, and what was typed stays. */
export function JoinForm({ code: given }: { readonly code: string }) {
  const t = useClassText()
  const refusal = useRefusalText()
  const [, go] = useLocation()
  const [code, setCode] = useState(given)
  const [fault, setFault] = useState<Fault | null>(null)
  const [busy, setBusy] = useState(false)
  const sound = readCode(code)
  const known = sound === null ? null : knownSeat(sound)
  const join = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (sound === null) return setFault({ field: 'code', why: refusal('class/unknown') })
    const name = String(new FormData(event.currentTarget).get('name'))
    setBusy(true)
    setFault(null)
    try {
      const answer = await askDoor('', 'join', { code: sound, name })
      if (isRefusal(answer))
        return setFault({ field: fieldOf(answer.refused), why: refusal(answer.refused) })
      // Somebody else's, where this browser had a seat before.
      forgetDrafts(answer.class)
      keepSeat(answer.class, answer.token)
      keepEntry(sound, answer.class)
      keepName(answer.class, name)
      go(`/class/${answer.class}/seat`)
    } catch {
      setFault({ field: null, why: t('door.nobody') })
    } finally {
      setBusy(false)
    }
  }
  const byCode = given !== '' && readCode(given) !== null
  return (
    <form className="sheet join" onSubmit={(event) => void join(event)} noValidate>
      <Field
        label={t('door.code')}
        fault={fault?.field === 'code' ? fault.why : null}
        name="code"
        className="code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        autoFocus={!byCode}
      />
      {known && (
        <p className="known-seat">
          <Link href={`/class/${known.class}/seat`} className="button main">
            {known.name ? t('door.back-as', { name: known.name }) : t('door.back')}
          </Link>
          <span>{t('door.back.told')}</span>
        </p>
      )}
      <Field
        label={t('door.name')}
        fault={fault?.field === 'name' ? fault.why : null}
        name="name"
        maxLength={60}
        autoComplete="nickname"
        autoFocus={byCode && !known}
      />
      {fault && fault.field === null && (
        <p className="fault" role="alert">
          {fault.why}
        </p>
      )}
      <button type="submit" className={known ? 'button' : 'button main'} disabled={busy}>
        {t(known ? 'door.join-new' : 'door.join')}
      </button>
    </form>
  )
}

interface FieldProps extends React.ComponentProps<'input'> {
  readonly label: string
  readonly fault: string | null
}

function Field({ label, fault, ...input }: FieldProps) {
  const [id, told] = [useId(), useId()]
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...input}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : told}
      />
      {fault !== null && (
        <p className="fault" id={told} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
