import { type ReactElement, useRef } from 'react'
import { BUYER_MARKS, type Lane, type Mark, SELLER_MARKS } from './lanes.ts'
import { Part } from './Part.tsx'
import { LegendGlyph, laneHeight, TimelineChart } from './TimelineChart.tsx'
import type { Telling } from './telling.ts'
import { useWidth } from './use-width.ts'
import { fill } from './words.ts'
import './styles/timeline.css'

interface Props {
  readonly lanes: readonly Lane[]
  readonly telling: Telling
}

/** The SPIN timeline: a lane for every need, drawn and as a table. */
export function Timeline({ lanes, telling }: Props): ReactElement {
  const { timeline } = telling.words
  const frame = useRef<HTMLElement>(null)
  return (
    <Part id="debrief-timeline" title={timeline.title} className="debrief-timeline">
      <p className="debrief-lead">{fill(timeline.lead, { name: telling.name })}</p>
      <div className="lanes">
        <ul className="lane-names" aria-hidden="true">
          {lanes.map((lane) => (
            <li key={lane.need.id} style={{ blockSize: laneHeight(lane) }}>
              <strong>{lane.need.title[telling.lang]}</strong>
              {lane.marks.length > 0 && <small>{noteOn(lane, telling)}</small>}
            </li>
          ))}
        </ul>
        <section
          ref={frame}
          className="lanes-scroll"
          aria-label={timeline.scroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          tabIndex={0}
        >
          <TimelineChart lanes={lanes} telling={telling} room={useWidth(frame)} />
        </section>
      </div>
      <Legend telling={telling} />
      <details>
        <summary>{timeline.table}</summary>
        {lanes.map((lane) => (
          <LaneTable key={lane.need.id} lane={lane} telling={telling} />
        ))}
      </details>
    </Part>
  )
}

/** How far a need came; of one that is not ours, that. */
const noteOn = ({ need, levels, marks }: Lane, { words: { timeline } }: Telling): string => {
  if (!need.solvable) return timeline.unsolvable
  if (marks.length === 0) return ''
  return fill(timeline.reached, { level: timeline.levels[levels.at(-1) ?? 0] ?? '' })
}

function Legend({ telling: { words, name } }: { readonly telling: Telling }): ReactElement {
  const { timeline } = words
  return (
    <dl className="lane-legend">
      {[
        { title: timeline.seller, kinds: SELLER_MARKS },
        { title: name, kinds: BUYER_MARKS },
      ].map(({ title, kinds }) => (
        <div key={title}>
          <dt>{title}</dt>
          {kinds.map((kind) => (
            <dd key={kind}>
              <LegendGlyph kind={kind} words={words} />
              {timeline.marks[kind]}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

interface LaneTableProps {
  readonly lane: Lane
  readonly telling: Telling
}

function LaneTable({ lane, telling }: LaneTableProps): ReactElement {
  const { timeline } = telling.words
  const { columns } = timeline
  const untouched = lane.marks.length === 0
  const parts = [lane.need.title[telling.lang], noteOn(lane, telling)]
  const caption = [...parts, untouched ? timeline.untouched : '']
    .filter((it) => it !== '')
    .join(' · ')
  if (untouched) return <p className="lane-empty">{caption}</p>
  return (
    <table className="debrief-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.decision}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.mark}</th>
          <th scope="col">{columns.line}</th>
        </tr>
      </thead>
      <tbody>
        {lane.marks.map((mark) => (
          <tr key={`${mark.turn} ${mark.kind}`}>
            <td>{mark.decision}</td>
            <td>{mark.by === 'seller' ? timeline.seller : telling.name}</td>
            <td>{timeline.marks[mark.kind]}</td>
            <td>
              <a href={`#turn-${mark.turn}`}>{textOf(mark, telling)}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const textOf = ({ turn }: Mark, { sayings }: Telling): string => sayings.get(turn)?.text ?? ''
