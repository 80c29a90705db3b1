import { useEffect, useRef } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { aloudTold, audibleTold, scapeTold } from '../../../classroom/sounding-told.ts'
import { toldSounding } from '../../../sound/sounding.ts'
import { isLast } from '../../../time-left.ts'
import { useLang } from '../../use-session.ts'
import { timeLeft } from './time-left.ts'

interface Told {
  readonly activity: NonNullable<PartOf<'class'>['activity']>
  readonly brief: PartOf<'brief'>
  readonly scene: PartOf<'scene'>
  readonly lines: readonly PartOf<'line'>[]
  /** Of the host's clock before one's own, ms. */
  readonly aheadMs: number
  readonly moving: boolean
}

/** The meeting at a seat is heard as one that is played alone. */
export function useToldSound(told: Told): void {
  const lang = useLang()
  const latest = useRef({ ...told, lang })
  latest.current = { ...told, lang }
  const { activity, scene, moving } = told
  const { moves, decisions } = scene
  const over = scene.ended !== null || activity.ended !== null
  const { place, light } = scene.stage
  useEffect(() => {
    const moment = `${activity.number}/${moves}/${decisions}`
    toldSounding.setState({
      now: {
        ...{ moment, moving },
        timed: !over,
        scape: scapeTold(latest.current.scene.stage),
        audible: () => audibleNow(latest.current),
        spoken: () => aloudTold(latest.current.lines, latest.current.brief, latest.current.lang),
      },
    })
  }, [activity.number, moves, decisions, over, moving, place, light])
  useEffect(() => () => toldSounding.setState({ now: null }), [])
}

function audibleNow({ activity, brief, scene, lines, aheadMs }: Told) {
  const left = timeLeft(activity.clock, scene, brief.limitMs, Date.now() + aheadMs)
  const late = left !== null && isLast(left)
  return audibleTold(`class/${activity.number}`, scene, lines, late)
}
