import { lazy, Suspense, useState } from 'react'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'

const PastDialog = lazy(async () => ({ default: (await import('./PastDialog.tsx')).PastDialog }))

/** Where there are rounds that are over: the way to what he did in them, whatever goes on now. */
export function PastRounds({ line }: { readonly line: ClassLine }) {
  const c = useClassText()
  const [open, setOpen] = useState(false)
  if (line.parts('past').length === 0) return null
  return (
    <>
      <button
        type="button"
        className="quiet icon"
        data-past=""
        aria-haspopup="dialog"
        aria-label={c('past.title')}
        title={c('past.title')}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 4v3.5H8M12 8v4.5l3 1.7" />
        </svg>
      </button>
      {open && (
        <Suspense fallback={null}>
          <PastDialog line={line} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
