import { useCallback, useEffect, useState } from 'react'
import { isRefusal } from '../../../core/refusal.ts'
import { askDoor } from '../../classroom/door.ts'

const CHOSEN = 'counterpart.class.address'

/** How trainees reach the class: its code, and the address of this machine on their network. */
export interface JoinAddress {
  readonly code: string | null
  /** All there are, the one chosen among them; this page's own where the machine has no other. */
  readonly addresses: readonly string[]
  readonly address: string
  readonly choose: (address: string) => void
  /** What the QR code says. */
  readonly link: string | null
}

const chosenBefore = (): string | null => {
  try {
    return localStorage.getItem(CHOSEN)
  } catch {
    return null
  }
}

/** The code and the address a class is joined at; the wall in another window follows what is chosen here. */
export function useJoinAddress(token: string | null, id: string): JoinAddress {
  const [code, setCode] = useState<string | null>(null)
  const [found, setFound] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState(chosenBefore)
  useEffect(() => {
    if (token === null) return
    let over = false
    const ask = async (): Promise<void> => {
      const [listed, hello] = await Promise.all([
        askDoor('', 'list', { token }),
        askDoor('', 'hello', {}),
      ])
      if (over || isRefusal(listed) || isRefusal(hello)) return
      setCode(listed.classes.find((it) => it.id === id)?.code ?? null)
      setFound(hello.addresses)
    }
    ask().catch((error) => console.error(error))
    const follow = (event: StorageEvent): void => {
      if (event.key === CHOSEN) setChosen(event.newValue)
    }
    addEventListener('storage', follow)
    return () => {
      over = true
      removeEventListener('storage', follow)
    }
  }, [token, id])
  const choose = useCallback((address: string) => {
    setChosen(address)
    try {
      localStorage.setItem(CHOSEN, address)
    } catch {
      // It then lasts as long as the page.
    }
  }, [])
  const own = location.hostname
  const addresses = found.length > 0 ? found : [own]
  // An instructor who came by an address of the network has shown that it works.
  const fallback = addresses.includes(own) ? own : (addresses[0] ?? own)
  const address = chosen !== null && addresses.includes(chosen) ? chosen : fallback
  const port = location.port === '' ? '' : `:${location.port}`
  const link = code && `http://${address}${port}/class/${code}`
  return { code, addresses, address, choose, link }
}
