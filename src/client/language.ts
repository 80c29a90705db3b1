import { LANGS, type Lang } from '../core/scenario/scenario.ts'

const KEY = 'counterpart.lang'

/** The reader's language: the link's, else the one used last, else Chinese. */
export function firstLanguage(search: string): Lang {
  const asked = new URLSearchParams(search).get('lang') ?? remembered()
  return LANGS.find((it) => it === asked) ?? 'zh'
}

/** A browser may forbid keeping anything; the choice then lasts as long as the page. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function rememberLanguage(lang: Lang): void {
  try {
    localStorage.setItem(KEY, lang)
  } catch {
    // See remembered().
  }
}
