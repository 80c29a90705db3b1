import type { FindingCode } from '../../../core/grading/codes.ts'
import findingsEn from '../../i18n/findings.en.json'
import findingsZh from '../../i18n/findings.zh.json'
import { useLang } from '../use-session.ts'
import { useClassText } from './words.ts'

type Whys = Readonly<Partial<Record<string, { readonly why: string }>>>
const WHYS: Readonly<Record<'zh' | 'en', Whys>> = {
  zh: findingsZh satisfies Readonly<Record<FindingCode, { readonly why: string }>>,
  en: findingsEn satisfies Readonly<Record<FindingCode, { readonly why: string }>>,
}

/** Why a judgement matters, said of a whole class that met several buyers; empty for a code this page does not know. */
export function useWhy(): (code: string) => string {
  const lang = useLang()
  const t = useClassText()
  return (code) => {
    const text = (WHYS[lang][code]?.why ?? '')
      .replaceAll('{{name}}', t('results.buyer'))
      .replaceAll('{{need}}', t('results.need'))
    if (text.includes('{{')) return ''
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
}
