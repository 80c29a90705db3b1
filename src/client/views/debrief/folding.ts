import { type RefObject, useEffect } from 'react'

/** Opens whatever an element is folded into, what it heads, and the fold it holds. */
export function unfold(element: Element | null): void {
  const held = element?.querySelector(':scope > details')
  if (held instanceof HTMLDetailsElement) held.open = true
  for (
    let at = element?.closest('details');
    at instanceof HTMLDetailsElement;
    at = at.parentElement?.closest('details')
  )
    at.open = true
}

const targetOf = (hash: string): Element | null =>
  hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null

/** A way within the page opens what it leads to, not every browser does so by itself; and on paper everything is open. */
export function useUnfolding(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const whole = page.current
    if (!whole) return
    const followed = (event: MouseEvent): void => {
      const way = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
      unfold(targetOf(way?.getAttribute('href') ?? ''))
    }
    let folded: readonly HTMLDetailsElement[] = []
    const printing = (): void => {
      folded = [...whole.querySelectorAll('details')].filter((it) => !it.open)
      for (const it of folded) it.open = true
    }
    const printed = (): void => {
      for (const it of folded) it.open = false
      folded = []
    }
    whole.addEventListener('click', followed)
    window.addEventListener('beforeprint', printing)
    window.addEventListener('afterprint', printed)
    const target = targetOf(location.hash)
    unfold(target)
    target?.scrollIntoView()
    return () => {
      whole.removeEventListener('click', followed)
      window.removeEventListener('beforeprint', printing)
      window.removeEventListener('afterprint', printed)
    }
  }, [page])
}
