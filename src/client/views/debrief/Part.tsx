import type { ReactElement, ReactNode } from 'react'

interface Props {
  /** Of its heading: what the contents lead to. */
  readonly id: string
  readonly title: string
  readonly className?: string
  /** Whether it stands open when the page is first read. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** A part of the debrief under its heading, which folds it. */
export function Part({ id, title, className, open = true, children }: Props): ReactElement {
  return (
    <section className={className} aria-labelledby={id}>
      <details className="part" open={open}>
        <summary>
          <h2 id={id}>{title}</h2>
        </summary>
        {children}
      </details>
    </section>
  )
}
