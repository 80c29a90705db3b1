import { useRef } from 'react'
import { download } from '../../download.ts'
import { useText } from '../use-session.ts'
import { Remove } from './Remove.tsx'
import type { Shelf } from './use-shelf.ts'

/** Taking meetings home and bringing them back; what could not be read is kept here. */
export function Files({ shelf }: { readonly shelf: Shelf }) {
  const t = useText()
  const chooser = useRef<HTMLInputElement>(null)
  const { outcome, held } = shelf
  const told = outcome
    ? [
        [outcome.brought, 'lobby.imported'] as const,
        [outcome.already, 'lobby.already'] as const,
        [outcome.refused, 'lobby.refused'] as const,
        [outcome.cards, 'lobby.cards-brought'] as const,
      ].flatMap(([count, key]) => (count > 0 ? [t(key, { count })] : []))
    : []
  return (
    <section aria-labelledby="files" className="files">
      <h2 id="files">{t('lobby.files')}</h2>
      <p>{t('lobby.files.told')}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => void shelf.takeHome()}>
          {t('lobby.take-home')}
        </button>
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {t('lobby.import')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('lobby.import')}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) void shelf.takeIn(file)
            event.target.value = ''
          }}
        />
      </div>
      <p role="status">{told.join(' ')}</p>
      {held.length > 0 && (
        <>
          <h3>{t('lobby.held')}</h3>
          <ul className="meetings">
            {held.map((it) => (
              <li key={it.id} className="kept">
                <div>
                  <p className="file-name">{it.name}</p>
                  <p>{t(`notice.${it.refused}`)}</p>
                </div>
                <div className="buttons">
                  <button
                    type="button"
                    className="button"
                    onClick={() => download(`counterpart-held-${it.id}.json`, it.text)}
                  >
                    {t('lobby.export')}
                  </button>
                  <Remove onConfirm={() => void shelf.release(it.id)} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
