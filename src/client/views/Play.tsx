import { lazy, useEffect, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { follow } from '../follow.ts'
import { readLink, writeLink } from '../link.ts'
import { MeetingPage } from './meeting/MeetingPage.tsx'
import { useLang } from './use-session.ts'

const Brief = lazy(async () => ({ default: (await import('./brief/Brief.tsx')).Brief }))

/** `/play/<case>`: the brief, or with `brief=0` the meeting itself. */
export function Play() {
  const [path, go] = useLocation()
  const search = useSearch()
  const lang = useLang()
  const link = useMemo(() => readLink(path, search), [path, search])
  const meets = link !== null && !link.brief
  useEffect(() => {
    if (!link || link.brief) return
    const back = writeLink({ ...follow(link), lang })
    if (back !== writeLink(link)) go(back, { replace: true })
  }, [link, lang, go])
  if (!link) return null
  return meets ? <MeetingPage renderer={link.renderer} /> : <Brief link={link} />
}
