import { useMemo } from 'react'
import { Link } from 'wouter'
import { RUBRICS } from '../../../core/grading/rubric-ids.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { reviewText, type SayReview } from '../debrief/moves/words.ts'
import type { Saying } from '../debrief/telling.ts'
import { tellingOf } from '../debrief/telling.ts'
import { TopBar } from '../TopBar.tsx'
import { useLang, useText } from '../use-session.ts'
import { partingOf, readable } from './parting.ts'
import { type Run, useRun } from './use-run.ts'
import './compare.css'

/** `/compare/<id>/<id>`: two runs of a case side by side, scores first, then the talk from where they part. */
export function ComparePage({ ids: [first, second] }: { readonly ids: readonly [string, string] }) {
  const t = reviewText(useLang())
  const page = useText()
  const one = useRun(first)
  const other = useRun(second)
  return (
    <>
      <TopBar title={t('compare.title')} />
      <main className="compare">
        <h1>{t('compare.title')}</h1>
        {one && other ? (
          <Runs runs={[one, other]} t={t} />
        ) : one === null || other === null ? (
          <p className="notice">{t('compare.gone')}</p>
        ) : (
          <p className="waiting">{page('page.loading')}</p>
        )}
        <Link href={`/debrief/${first}`} className="button">
          {page('lobby.debrief')}
        </Link>
      </main>
    </>
  )
}

function Runs({ runs, t }: { readonly runs: readonly [Run, Run]; readonly t: SayReview }) {
  const lang = useLang()
  const tellings = useMemo(
    () => runs.map(({ meeting, script }) => tellingOf(meeting, script, lang)),
    [runs, lang],
  )
  const parting = partingOf(runs[0].meeting.spoken, runs[1].meeting.spoken)
  const talks = tellings.map((it) => readable(it.sayings))
  const alike = runs.every(({ meeting }) => meeting.spoken.length === parting.turns)
  const shared = (talks[0] ?? []).filter(({ turn }) => turn.n <= parting.turns)
  return (
    <>
      <Scores runs={runs} t={t} />
      <section aria-labelledby="compare-talk">
        <h2 id="compare-talk">{t('compare.talk')}</h2>
        {shared.length > 0 && (
          <details>
            <summary>{t('compare.same', { count: parting.moves })}</summary>
            <Talk sayings={shared} />
          </details>
        )}
        <h3>{t(alike ? 'compare.alike' : 'compare.here')}</h3>
        <div className="compare-columns">
          {talks.map((talk, i) => (
            <div key={runs[i]?.record.id}>
              <h4>{nameOf(runs[i] as Run, lang, t)}</h4>
              <Talk sayings={talk.filter(({ turn }) => turn.n > parting.turns)} />
            </div>
          ))}
        </div>
      </section>
    </>
  )
}

/** Who sat there and when; a branch says that it is one. */
export const nameOf = ({ record, meeting }: Run, lang: Lang, t: SayReview): string => {
  const name = meeting.scenario.buyer[meeting.header.persona].name[lang]
  const day = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(record.updatedAt)
  const told = t('compare.run', { name, day })
  return record.branchOf === undefined ? told : `${told} · ${t('compare.branch')}`
}

function Scores({ runs, t }: { readonly runs: readonly [Run, Run]; readonly t: SayReview }) {
  const page = useText()
  const lang = useLang()
  const rows = [
    ...(['conduct', 'deal'] as const).map(
      (total) => [page(`score.${total}`), runs.map(({ report }) => report[total])] as const,
    ),
    ...RUBRICS.map(
      (rubric) =>
        [
          page(`rubric.${rubric}`),
          runs.map(({ report }) => report.rubrics[rubric]?.score ?? null),
        ] as const,
    ),
  ].filter(([, scores]) => scores.some((it) => it !== null))
  return (
    <section aria-labelledby="compare-scores">
      <h2 id="compare-scores">{t('compare.rubrics')}</h2>
      <div className="compare-scroll">
        <table className="compare-scores">
          <thead>
            <tr>
              <td />
              {runs.map((run) => (
                <th key={run.record.id} scope="col">
                  {nameOf(run, lang, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, scores]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {scores.map((score, i) => {
                  const more = Math.round((score ?? 0) - (scores[1 - i] ?? 0))
                  return (
                    <td key={runs[i]?.record.id}>
                      <span className="compare-bar" aria-hidden="true">
                        <i style={{ inlineSize: `${score ?? 0}%` }} />
                      </span>
                      <b>{score === null ? '–' : Math.round(score)}</b>
                      {score !== null && more > 0 && (
                        <small>{t('compare.better', { points: more })}</small>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Talk({ sayings }: { readonly sayings: readonly Saying[] }) {
  return (
    <ol className="compare-talk">
      {sayings.map(({ turn, by, speaker, text, deed }) => (
        <li key={turn.n} data-by={by}>
          <b>{speaker}</b> {text} {deed !== '' && <span className="debrief-deed">{deed}</span>}
        </li>
      ))}
    </ol>
  )
}
