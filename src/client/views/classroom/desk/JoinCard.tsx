import { Qr } from '../Qr.tsx'
import type { JoinAddress } from '../use-join-address.ts'
import { useClassText } from '../words.ts'
import { spaced } from './ClassesPage.tsx'

/** The code in large letters, and the QR code that says the same; which address, where the machine has several. */
export function JoinCard({ join }: { readonly join: JoinAddress }) {
  const t = useClassText()
  const { code, link, addresses, address, choose } = join
  if (!code || !link) return null
  return (
    <section className="class-sheet join-card" aria-label={t('desk.join')}>
      <Qr text={link} label={t('desk.qr', { link })} />
      <div className="join-told">
        <p>{t('desk.join.told')}</p>
        <p className="class-code" data-code={code}>
          {spaced(code)}
        </p>
        <p className="class-link">{link}</p>
        {addresses.length > 1 && (
          <label className="field">
            {t('desk.address')}
            <select value={address} onChange={(event) => choose(event.target.value)}>
              {addresses.map((it) => (
                <option key={it}>{it}</option>
              ))}
            </select>
          </label>
        )}
        {addresses.length > 1 && <p className="told">{t('desk.address.told')}</p>}
      </div>
    </section>
  )
}
