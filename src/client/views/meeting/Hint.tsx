import { useText } from '../use-session.ts'

interface Props {
  readonly code: string
  /** The need it is about, in words. */
  readonly need: string
}

/** Opened by whoever wants it; give it the moment as its key, and it closes itself when the talk goes on. */
export function Hint({ code, need }: Props) {
  const t = useText()
  return (
    <details className="hint">
      <summary>{t('hint.title')}</summary>
      <p>{t(`hint.${code}`, { need })}</p>
    </details>
  )
}
