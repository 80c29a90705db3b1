import { useEffect, useState } from 'react'
import type { Issue } from '../../../../core/scenario/scenario.ts'
import type { Package } from '../../../../core/transcript/move.ts'
import { caseFile, loadScenario } from '../../../scenarios.ts'
import { useLang } from '../../use-session.ts'

/** How a package of a case reads: its levels by name, or by id until the case is there and where the page has none. */
export function usePackageWords(id: string | undefined): (pack: Package) => string {
  const lang = useLang()
  const [issues, setIssues] = useState<readonly Issue[]>([])
  useEffect(() => {
    const file = id === undefined ? undefined : caseFile(id)
    if (!file) return
    loadScenario(file)
      .then((it) => setIssues(it.bargaining?.issues ?? []))
      .catch((error) => console.error(error))
  }, [id])
  return (pack) =>
    Object.entries(pack)
      .map(([issue, level]) => {
        const levels = issues.find((it) => it.id === issue)?.levels
        return levels?.find((it) => it.id === level)?.[lang] ?? level
      })
      .join(lang === 'zh' ? '、' : ', ')
}
