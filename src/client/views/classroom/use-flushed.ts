import { useEffect } from 'react'

/** What is half done is sent at once when the page may be going. */
export function useFlushed(hand: { readonly flush: () => void }): void {
  useEffect(() => {
    const going = (): void => hand.flush()
    window.addEventListener('pagehide', going)
    document.addEventListener('visibilitychange', going)
    return () => {
      window.removeEventListener('pagehide', going)
      document.removeEventListener('visibilitychange', going)
    }
  }, [hand])
}
