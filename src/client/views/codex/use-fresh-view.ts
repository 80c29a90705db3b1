import { INDEX } from 'virtual:codex'
import { useEffect } from 'react'
import { pageOf } from '../../../core/codex/page-of.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { textIn } from '../../i18n/texts.ts'
import { codexText } from './words.ts'

/** Another page begins at its top and names itself in the window's title; going back keeps the browser's own place. */
export function useFreshView(name: string | null, lang: Lang): void {
  useEffect(() => {
    if (name !== null) scrollTo({ top: 0 })
  }, [name])
  useEffect(() => {
    const page = name === null ? undefined : pageOf(INDEX, name)
    document.title = `${page ? page.title[lang] : codexText(lang)('title')} · ${textIn(lang)('page.name')}`
    return () => {
      document.title = textIn(lang)('page.title')
    }
  }, [name, lang])
}
