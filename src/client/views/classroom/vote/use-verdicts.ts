import { useEffect, useRef, useState } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Transcript } from '../../../../core/transcript/transcript.ts'
import { runWeigh } from '../../../review/run-weigh.ts'
import { caseFile, loadScenario } from '../../../scenarios.ts'
import type { ClassLine } from '../use-class.ts'

/**
 * Works out what was best in each vote that is over, one after the other, beside the instructor's page, and tells the host [CR18]. What
 * was not finished when the page went is done when it is back. False where this page cannot play the case again.
 */
export function useVerdicts(line: ClassLine, activity: number): boolean {
  const [able, setAble] = useState(true)
  const latest = useRef(line)
  latest.current = line
  const ballots = line.parts('ballot')
  const open = ballots.find((it) => it.decision?.option != null && it.verdicts === null)
  const n = able ? (open?.n ?? 0) : 0
  useEffect(() => {
    const { part } = latest.current
    const transcript = part('transcript')
    const ballot = part('ballot', `ballot/${n}`)
    if (n === 0 || !transcript || !ballot) return
    let stop = (): void => undefined
    let gone = false
    const start = async (): Promise<void> => {
      const scenario = await scenarioOf(transcript)
      if (gone) return
      if (!scenario) return setAble(false)
      // Each vote made one move.
      const upTo = { ...transcript, moves: transcript.moves.slice(0, n - 1) }
      const moves = ballot.options.map((it) => it.move)
      stop = runWeigh({ scenario, transcript: upTo, moves }, (told) => {
        if (!told) return setAble(false)
        const verdicts = told.map(({ lost, class: name }) => ({ lost, class: name }))
        void latest.current.ask({ kind: 'judge', activity, ballot: n, verdicts })
      })
    }
    start().catch((error) => {
      console.error(error)
      setAble(false)
    })
    return () => {
      gone = true
      stop()
    }
  }, [n, activity])
  return able
}

async function scenarioOf({ scenario: id, logicHash }: Transcript | PartOf<'transcript'>) {
  const file = caseFile(id)
  const scenario = file && (await loadScenario(file))
  return scenario?.logicHash === logicHash ? scenario : null
}
