import { useEffect, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { storage } from '../../page.ts'
import type { MeetingRecord } from '../../storage.ts'
import { reviewText } from '../debrief/moves/words.ts'
import { useLang, useText } from '../use-session.ts'
import './compare.css'

/** Picks another finished run of the same case, the one it branched from or its branches first. */
export function CompareWith({ id, scenario }: { readonly id: string; readonly scenario: string }) {
  const lang = useLang()
  const t = reviewText(lang)
  const page = useText()
  const [, go] = useLocation()
  const name = useId()
  const [others, setOthers] = useState<readonly MeetingRecord[]>([])
  const [wanted, setWanted] = useState('')
  useEffect(() => {
    const read = async (): Promise<void> => {
      const all = await (await storage()).list()
      const own = all.find((it) => it.id === id)
      const near = (it: MeetingRecord): boolean => it.branchOf === id || own?.branchOf === it.id
      const rest = all.filter((it) => it.id !== id && it.ended && it.header.scenario === scenario)
      setOthers(rest.toSorted((a, b) => Number(near(b)) - Number(near(a))))
    }
    read().catch(() => setOthers([]))
  }, [id, scenario])
  const chosen = wanted || others[0]?.id
  const day = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  })
  return (
    <section className="compare-with" aria-labelledby={name}>
      <h2 id={name}>{t('compare')}</h2>
      {chosen === undefined ? (
        <p>{t('compare.none')}</p>
      ) : (
        <p>
          <select
            value={chosen}
            aria-label={t('compare.pick')}
            onChange={({ target }) => setWanted(target.value)}
          >
            {others.map(({ id: other, header, updatedAt, branchOf, report }) => (
              <option key={other} value={other}>
                {t('compare.run', {
                  name: page(`persona.${header.persona}`),
                  day: day.format(updatedAt),
                })}
                {branchOf === undefined ? '' : ` · ${t('compare.branch')}`}
                {report?.conduct == null ? '' : ` · ${Math.round(report.conduct)}`}
              </option>
            ))}
          </select>{' '}
          <button type="button" className="button" onClick={() => go(`/compare/${id}/${chosen}`)}>
            {t('compare.go')}
          </button>
        </p>
      )}
    </section>
  )
}
