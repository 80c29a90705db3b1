import { spaced } from '../desk/ClassesPage.tsx'
import { Qr } from '../Qr.tsx'
import type { ClassLine } from '../use-class.ts'
import type { JoinAddress } from '../use-join-address.ts'
import { useNameOf } from '../use-name-of.ts'
import { useClassText } from '../words.ts'
import { crowdOf } from './crowd.ts'

interface Props {
  readonly line: ClassLine
  readonly join: JoinAddress
}

/** How to come in, and who has. */
export function WallJoin({ line, join }: Props) {
  const t = useClassText()
  const nameOf = useNameOf(line.part('class')?.numbered ?? false)
  const people = line.parts('person')
  const { code, link } = join
  return (
    <div className="wall-join">
      {code && link && (
        <section className="wall-in" aria-label={t('desk.join')}>
          <Qr text={link} label={t('desk.qr', { link })} />
          <p className="wall-address">{link.replace(/^http:\/\//, '').replace(/\/[^/]*$/, '')}</p>
          <p className="wall-sign" data-code={code}>
            {spaced(code)}
          </p>
        </section>
      )}
      <section className="wall-people" aria-label={t('desk.people', { count: people.length })}>
        <p className="wall-count">
          <b>{people.filter((it) => it.present).length}</b> {t('wall.here')}
        </p>
        <ul data-crowd={crowdOf(people.length, [24, 45, 66])}>
          {people.map((it) => (
            <li key={it.seat} data-present={it.present}>
              {nameOf(it)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
