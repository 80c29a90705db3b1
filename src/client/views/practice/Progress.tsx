import { habitsOf, type Progress as Line, progressOf } from '../../practice/progress.ts'
import type { MeetingRecord } from '../../storage.ts'
import { ItemLink } from '../codex/ItemLink.tsx'
import { useLang, useText } from '../use-session.ts'
import { habitName } from './habit-names.ts'
import { Spark } from './Spark.tsx'
import type { Practice } from './use-practice.ts'
import { usePracticeText } from './words.ts'

const MOST_HABITS = 5

const NOTHING = { opening: 'opening', open: 'progress.none', shut: 'progress.shut' } as const

/** Every skill from run to run, and what cost points most often. */
export function Progress({ records, status }: Pick<Practice, 'records' | 'status'>) {
  const t = usePracticeText()
  const lines = progressOf(records)
  return (
    <section aria-labelledby="progress" className="progress">
      <h2 id="progress">{t('progress.title')}</h2>
      {lines.length === 0 && <p>{t(NOTHING[status])}</p>}
      <ul className="progress-lines">
        {lines.map((line) => (
          <Row key={line.skill} line={line} />
        ))}
      </ul>
      <Habits records={records} />
    </section>
  )
}

function Row({ line }: { readonly line: Line }) {
  const t = usePracticeText()
  const page = useText()
  const { skill, runs, change } = line
  const name =
    skill === 'conduct' || skill === 'deal' ? page(`score.${skill}`) : page(`rubric.${skill}`)
  const last = Math.round(runs.at(-1)?.score ?? 0)
  const points = Math.abs(Math.round(change ?? 0))
  const told =
    change === null
      ? t('progress.runs', { count: runs.length })
      : points < 2
        ? t('progress.even')
        : t(change > 0 ? 'progress.up' : 'progress.down', { points })
  return (
    <li data-skill={skill}>
      <b>{name}</b>
      <Spark
        label={t('progress.chart', {
          skill: name,
          scores: runs.map(({ score }) => Math.round(score)).join(', '),
        })}
        scores={runs.map(({ score }) => score)}
      />
      <span className="progress-last">{last}</span>
      <span className="progress-change">{told}</span>
    </li>
  )
}

function Habits({ records }: { readonly records: readonly MeetingRecord[] }) {
  const t = usePracticeText()
  const lang = useLang()
  const page = useText()
  const habits = habitsOf(records, MOST_HABITS)
  if (habits.length === 0) return null
  return (
    <>
      <h3>{t('habits.title')}</h3>
      <ol className="habits">
        {habits.map(({ code, runs, item }) => (
          <li key={code}>
            {habitName(code, lang)}{' '}
            <span>
              {t('habits.runs', { runs })} ·{' '}
              <ItemLink item={item} lang={lang} meanwhile={page('nav.codex')} />
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
