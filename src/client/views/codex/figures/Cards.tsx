import type { FigureOf } from '../../../../core/codex/figure.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import '../../../styles/codex/cards.css'

interface Props {
  readonly figure: FigureOf<'cards'>
  readonly lang: Lang
}

export function Cards({ figure: { cards }, lang }: Props) {
  return (
    <ul className="codex-cards">
      {cards.map(({ label, lines }) => (
        <li key={label.zh}>
          <b>{label[lang]}</b>
          <ul>
            {lines.map((it) => (
              <li key={it.zh}>{it[lang]}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
