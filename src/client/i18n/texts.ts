import { createInstance } from 'i18next'
import type { Lang } from '../../core/scenario/scenario.ts'
import { fetchTexts } from './files.ts'

/** Keys are flat: tags hold dots and colons of their own. */
const texts = createInstance()
void texts.init({
  lng: 'zh',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  resources: {},
  interpolation: { escapeValue: false },
})

/** A language's words are fetched when it is first read. */
export async function loadTexts(lang: Lang): Promise<void> {
  if (texts.hasResourceBundle(lang, 'translation')) return
  texts.addResourceBundle(lang, 'translation', await fetchTexts(lang))
}

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

const sayIn = (lang: Lang): Say => {
  const fixed = texts.getFixedT(lang)
  return (key, values) => (values ? fixed(key, values) : fixed(key))
}
const says: Readonly<Record<Lang, Say>> = { zh: sayIn('zh'), en: sayIn('en') }

/** The same function each time: effects may depend on it. */
export const textIn = (lang: Lang): Say => says[lang]
