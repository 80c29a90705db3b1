import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { isRefusal } from '../../../../core/refusal.ts'
import { askDoor } from '../../../classroom/door.ts'
import { useText } from '../../use-session.ts'

/** The server that holds classes says so in the page; nowhere else is anybody asked. */
const isMarked = (): boolean => document.querySelector('meta[name="counterpart-classes"]') !== null

/** The way to the classroom, where this page's server holds classes. */
export function ClassEntry() {
  const t = useText()
  const [there, setThere] = useState(false)
  useEffect(() => {
    if (!isMarked()) return
    askDoor('', 'hello', {}).then(
      (answer) => setThere(!isRefusal(answer)),
      () => setThere(false),
    )
  }, [])
  if (!there) return null
  return (
    <Link href="/class" className="button">
      {t('lobby.class')}
    </Link>
  )
}
