import { round } from '../../../package-words.ts'
import { useClassText } from '../words.ts'
import { companyName } from './stage-words.ts'

/** Where one company stands, as the customer sees it. */
export interface CompanyTab {
  readonly vendor: number
  readonly members: string
  readonly state: string
  /** What its last offer is worth to the customer; null where there is none. */
  readonly points: number | null
  readonly turn: boolean
  readonly out: boolean
}

interface Props {
  readonly companies: readonly CompanyTab[]
  readonly shown: number
  readonly onShow: (vendor: number) => void
}

/** The three companies side by side; one of them is looked at. */
export function CompanyTabs({ companies, shown, onShow }: Props) {
  const t = useClassText()
  return (
    <nav className="company-tabs" aria-label={t('tender.companies')}>
      {companies.map((it) => (
        <button
          key={it.vendor}
          type="button"
          aria-pressed={it.vendor === shown}
          data-turn={it.turn || undefined}
          data-out={it.out || undefined}
          onClick={() => onShow(it.vendor)}
        >
          <b>{companyName(t, it.vendor)}</b>
          <span className="company-members">{it.members}</span>
          <span className="company-state">{it.state}</span>
          {it.points !== null && (
            <span className="company-points">
              {t('bargain.points', { points: round(it.points) })}
            </span>
          )}
        </button>
      ))}
    </nav>
  )
}
