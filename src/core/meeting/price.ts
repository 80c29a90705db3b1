import type { Lang } from '../scenario/scenario.ts'

const YI = 10_000 // 万元 in one 亿元, and 元 in one 万元

/** At most three decimals, no trailing zeros. */
const short = (value: number): string => String(Number(value.toFixed(3)))

/** A price in 万元 as people of that language say it: 11,200 → 1.12 亿 / ¥112 m; 260 → 260 万 / ¥2.6 m [S9]. */
export const spell = (price: number, lang: Lang): string => {
  if (lang === 'zh') return price >= YI ? `${short(price / YI)} 亿` : `${short(price)} 万`
  return price >= 100
    ? `¥${short(price / 100)} m`
    : `¥${Math.round(price * YI).toLocaleString('en-US')}`
}
