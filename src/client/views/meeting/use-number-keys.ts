import { useEffect } from 'react'

/** A key 1–9 says the choice of that number, unless something is being typed or asked. */
export function useNumberKeys(ids: readonly string[], choose: (id: string) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      const at = event.target instanceof Element ? event.target : null
      if (at?.closest('input, select, textarea, dialog')) return
      if (document.querySelector('dialog[open]')) return
      const id = /^[1-9]$/.test(event.key) ? ids[Number(event.key) - 1] : undefined
      if (id === undefined) return
      event.preventDefault()
      choose(id)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [ids, choose])
}
