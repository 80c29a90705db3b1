import { Link } from 'wouter'
import type { Mode } from '../../../core/transcript/rules.ts'
import { writeLink } from '../../link.ts'
import type { ShelfCase } from '../../shelf-case.ts'
import { useLang, useText } from '../use-session.ts'

interface Props {
  readonly it: ShelfCase
  readonly mode: Mode
}

/** A case on the shelf: its cover is the room with the one who usually sits there. */
export function CaseCard({ it, mode }: Props) {
  const t = useText()
  const lang = useLang()
  const lead = it.people[it.lead]
  return (
    <li className={it.bargaining ? 'case bargaining' : 'case'}>
      <div className="cover" aria-hidden="true">
        <img src={`/art/cover-view-${it.view}.svg`} alt="" loading="lazy" decoding="async" />
        <img src={`/art/cover-place-${it.place}.svg`} alt="" loading="lazy" decoding="async" />
        <img
          className="cover-person"
          src={`/art/portrait-${lead.look}.svg`}
          alt=""
          loading="lazy"
          decoding="async"
        />
      </div>
      <div className="case-told">
        <p className="kind">
          <span>{t(it.bargaining ? 'lobby.bargaining' : 'lobby.sales')}</span>
          <span>{t('lobby.minutes', { minutes: it.minutes })}</span>
        </p>
        <h3>{it.title[lang]}</h3>
        <p>{it.summary[lang]}</p>
        <p className="case-lead">
          {t('page.name-title', { name: lead.name[lang], title: lead.title[lang] })}
        </p>
        <Link
          className="button main"
          href={writeLink({
            ...{ scenario: it.id, persona: null, seed: null, lang: null, mode },
            temper: null,
            ...{ brief: true, meeting: null, renderer: null },
          })}
        >
          {t('lobby.open-case')}
        </Link>
      </div>
    </li>
  )
}
