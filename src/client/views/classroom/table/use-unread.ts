import { useRef } from 'react'

/** How many of what comes in have not been looked at yet; what was there at first has been. */
export function useUnread(count: number, looking: boolean): number {
  const seen = useRef(count)
  if (looking || seen.current > count) seen.current = count
  return count - seen.current
}
