import type { PartOf } from '../../../../../core/classroom/parts.ts'
import { csvOf } from '../../../../../core/classroom/results-csv.ts'
import { download } from '../../../../download.ts'
import { useLang, useText } from '../../../use-session.ts'
import type { ClassLine } from '../../use-class.ts'
import type { NameOf } from '../../use-name-of.ts'
import { visitLog } from '../../visit/visit-log.ts'
import { useClassText } from '../../words.ts'
import { cellsOf } from './table.ts'
import { zipOf } from './zip.ts'

interface Props {
  readonly line: ClassLine
  readonly results: PartOf<'results'>
  readonly nameOf: NameOf
}

/** Takes an activity home: its table for a spreadsheet, and all its meetings in one file. */
export function Exports({ line, results, nameOf }: Props) {
  const t = useClassText()
  const page = useText()
  const lang = useLang()
  const { number, title, persons, mode } = results
  const whole = line.part('report', 'watch/report/0')
  const files = [
    ...(whole ? [{ number: 0, name: t('vote.tally.class'), of: whole.transcript }] : []),
    ...persons.flatMap((it) => {
      const part = line.part('report', `watch/report/${it.seat}`)
      return part ? [{ number: it.seat, name: nameOf(it), of: part.transcript }] : []
    }),
    ...(mode === 'visit' ? line.parts('log', true) : []).map((it) => ({
      number: it.visit.number,
      name: it.visit.company.name[lang],
      of: visitLog(it, lang, t),
    })),
  ]
  const day = new Date(results.startedAt).toISOString().slice(0, 10)
  const file = `counterpart-${results.case}-${day}-${number}`
  return (
    <header className="results-head">
      <h2>{title[lang]}</h2>
      <div className="buttons">
        <button
          type="button"
          className="button"
          disabled={persons.length === 0}
          onClick={() =>
            download(`${file}.csv`, csvOf(cellsOf(results, nameOf, t, page)), 'text/csv')
          }
        >
          {t('results.csv')}
        </button>
        <button
          type="button"
          className="button"
          disabled={files.length === 0}
          onClick={async () => download(`${file}.zip`, await zipOf(files), 'application/zip')}
        >
          {t('results.zip')}
        </button>
      </div>
    </header>
  )
}
