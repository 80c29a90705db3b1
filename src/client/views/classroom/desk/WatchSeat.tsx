import { useEffect, useRef } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { spell } from '../../../../core/meeting/price.ts'
import { useLang, useText } from '../../use-session.ts'
import type { ClassLine } from '../use-class.ts'
import { useNameOf } from '../use-name-of.ts'
import { useClassText } from '../words.ts'
import { useWatch } from './use-watch.ts'

interface Props {
  readonly line: ClassLine
  readonly person: PartOf<'person'>
  readonly onClose: () => void
}

/** A trainee's room as it goes on: what was said, and what he can say now. */
export function WatchSeat({ line, person, onClose }: Props) {
  const t = useClassText()
  const page = useText()
  const lang = useLang()
  const name = useNameOf(line.part('class')?.numbered ?? false)(person)
  useWatch(line, 'seat', person.seat)
  const brief = line.part('brief', 'watch/brief')
  const scene = line.part('scene', 'watch/scene')
  const said = line.parts('line', true)
  const log = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight
  }, [said.length])
  return (
    <aside className="watch" aria-label={t('watch.title', { name })}>
      <header>
        <h3>{t('watch.title', { name })}</h3>
        <button type="button" className="quiet" onClick={onClose}>
          {t('watch.close')}
        </button>
      </header>
      {brief && (
        <p className="told">
          {brief.buyer.name[lang]} · {page(`persona.${brief.persona}`)} ·{' '}
          {page(`mode.${brief.mode}`)}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by the keyboard */}
      <ol className="watch-lines" ref={log} tabIndex={0} aria-label={t('watch.lines')}>
        {said.map((it, i) => (
          <li key={i} data-own={it.who === 'SELLER' || undefined}>
            <span className="watch-by">
              {it.who === 'SELLER' ? name : (it.person?.name[lang] ?? t('watch.room'))}
              {it.price !== null && ` · ${spell(it.price, lang)}`}
              {it.act && ` · ${t(`watch.act.${it.act}`)}`}
            </span>
            {it.words?.[lang]}
          </li>
        ))}
      </ol>
      {scene && !scene.ended && scene.choices.length > 0 && (
        <details>
          <summary>{t('watch.choices', { count: scene.choices.length })}</summary>
          <ul className="watch-choices">
            {scene.choices.map((it) => (
              <li key={it.id}>{it.text[lang].replace(/%[\w.-]+%/g, '…')}</li>
            ))}
          </ul>
        </details>
      )}
      {scene?.ended && <p className="notice">{page(`ending.${scene.ended}`)}</p>}
    </aside>
  )
}
