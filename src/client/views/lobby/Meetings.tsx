import { SHELF } from 'virtual:case-shelf'
import { Link } from 'wouter'
import type { Say } from '../../i18n/texts.ts'
import { writeLink } from '../../link.ts'
import type { MeetingRecord } from '../../storage.ts'
import { useLang, useText } from '../use-session.ts'
import { Remove } from './Remove.tsx'
import type { Shelf } from './use-shelf.ts'

interface Props {
  readonly shelf: Shelf
  readonly title: string
  readonly finished: boolean
}

export function Meetings({ shelf, title, finished }: Props) {
  const rows = shelf.meetings.filter((it) => (it.ended !== null) === finished)
  if (rows.length === 0) return null
  const id = finished ? 'finished' : 'unfinished'
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="meetings">
        {rows.map((it) => (
          <Row key={it.id} record={it} shelf={shelf} />
        ))}
      </ul>
    </section>
  )
}

function Row({ record, shelf }: { readonly record: MeetingRecord; readonly shelf: Shelf }) {
  const t = useText()
  const lang = useLang()
  const { header, ended, id } = record
  const found = SHELF.find((it) => it.id === header.scenario)
  const day = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(record.updatedAt)
  const on = writeLink({
    ...{ scenario: header.scenario, persona: header.persona, seed: header.seed },
    ...{
      mode: header.mode,
      drill: header.drill ?? null,
      temper: header.temper ?? null,
      lang: null,
      meeting: id,
      brief: false,
      renderer: null,
    },
  })
  return (
    <li className="kept">
      <div>
        <h3>{found?.title[lang] ?? header.scenario}</h3>
        <p className="particulars">
          {found && (
            <span>{t('lobby.with', { name: found.people[header.persona].name[lang] })}</span>
          )}
          <span>{t(header.drill === undefined ? `mode.${header.mode}` : 'lobby.drill')}</span>
          <span>
            {ended ? t(`ending.${ended}`) : t('lobby.moves', { count: record.moveCount })}
          </span>
          <span>{day}</span>
        </p>
      </div>
      {record.report && <p className="score">{scoreOf(record, t)}</p>}
      <div className="buttons">
        <Link href={ended ? `/debrief/${id}` : on} className="button main">
          {t(ended ? 'lobby.debrief' : 'lobby.continue')}
        </Link>
        <button type="button" className="quiet" onClick={() => void shelf.exportOne(id)}>
          {t('lobby.export')}
        </button>
        <Remove onConfirm={() => void shelf.remove(id)} />
      </div>
    </li>
  )
}

const points = (score: number | null): string => (score === null ? '–' : String(Math.round(score)))

function scoreOf({ report }: MeetingRecord, t: Say): string {
  if (!report) return ''
  const conduct = points(report.conduct)
  return report.deal === null
    ? t('lobby.score', { conduct })
    : t('lobby.scores', { conduct, deal: points(report.deal) })
}
