import { useRef } from 'react'

/** The same object as long as it says the same: parts of parts come anew with every message. */
export function useStable<T>(value: T): T {
  const held = useRef(value)
  if (held.current !== value && JSON.stringify(held.current) !== JSON.stringify(value))
    held.current = value
  return held.current
}
