import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { switchLanguage } from '../page.ts'
import { useLang, useText } from './use-session.ts'

interface Props {
  readonly title?: string
  readonly badge?: string
  readonly children?: ReactNode
}

export function TopBar({ title, badge, children }: Props) {
  const t = useText()
  return (
    <header className="top">
      <Link href="/" className="brand">
        {t('page.name')}
      </Link>
      {title && <p className="case-name">{title}</p>}
      {badge && <p className="badge">{badge}</p>}
      <div className="tools">
        {children}
        <LanguageSwitch />
      </div>
    </header>
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
