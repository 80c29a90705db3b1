import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { switchLanguage } from '../page.ts'
import { SettingsButton } from './settings/SettingsButton.tsx'
import { useLang, useText } from './use-session.ts'

interface Props {
  readonly title?: string
  readonly badge?: string
  readonly children?: ReactNode
  /** In a meeting nothing tempts away from the table. */
  readonly inMeeting?: boolean
}

export function TopBar({ title, badge, children, inMeeting = false }: Props) {
  const t = useText()
  return (
    <header className="top">
      <Link href="/" className="brand">
        {t('page.name')}
      </Link>
      {title && <p className="case-name">{title}</p>}
      {badge && <p className="badge">{badge}</p>}
      {!inMeeting && <Pages />}
      <div className="tools">
        {children}
        <LanguageSwitch />
        <SettingsButton />
      </div>
    </header>
  )
}

const PAGES = [
  ['/', 'nav.cases'],
  ['/practice', 'nav.practice'],
  ['/codex', 'nav.codex'],
] as const

function Pages() {
  const t = useText()
  const [path] = useLocation()
  return (
    <nav className="pages" aria-label={t('nav.label')}>
      {PAGES.map(([href, key]) => (
        <Link key={key} href={href} aria-current={path === href ? 'page' : undefined}>
          {t(key)}
        </Link>
      ))}
    </nav>
  )
}

/** Each language is named in itself. */
function LanguageSwitch() {
  const lang = useLang()
  const other = lang === 'zh' ? 'en' : 'zh'
  return (
    <button
      type="button"
      className="quiet"
      data-lang={other}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => void switchLanguage(other)}
    >
      {other === 'zh' ? '中文' : 'English'}
    </button>
  )
}
