import { useClassText } from './words.ts'

/** What somebody is called on a screen others can see: his name, or the number that stands for it [CR38]. */
export function useNameOf(numbered: boolean) {
  const t = useClassText()
  return ({ seat, name }: { readonly seat: number; readonly name: string }): string =>
    numbered ? t('person.number', { n: seat }) : name
}
export type NameOf = ReturnType<typeof useNameOf>
