import { useEffect, useState } from 'react'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { hasMeanings, loadMeanings } from '../../i18n/texts.ts'
import { useText } from '../use-session.ts'
import type { Meant } from './talk.ts'

interface Props {
  readonly meant: Meant
  readonly lang: Lang
}

/** What a turn meant, in plain words: for what was said, never for what could be. */
export function Meanings({ meant, lang }: Props) {
  const t = useText()
  const [ready, setReady] = useState(hasMeanings(lang))
  useEffect(() => {
    let gone = false
    setReady(hasMeanings(lang))
    loadMeanings(lang).then(
      () => !gone && setReady(true),
      () => undefined, // the talk goes on without them
    )
    return () => {
      gone = true
    }
  }, [lang])
  const { tags, known, need } = meant
  const told = tags.map((tag) => t(`tag.${tag}`))
  if (known) told.push(t('tag.known'))
  if (!ready || told.length === 0) return null
  return (
    <p className="meanings">
      <span className="unseen">{t('meeting.meant')}</span>
      {told.join(t('page.and'))}
      {need && <span className="need">{t('meeting.about', { need })}</span>}
    </p>
  )
}
