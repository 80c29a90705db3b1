/**
 * The one-time link of a fresh server, `/class#setup=TOKEN`: its token is taken out of the address before anything is drawn, so that
 * it stands in no history and no screenshot, and leads to where a passphrase is set.
 */
const SETUP = /^#setup=([\w-]{16,80})$/
let link: string | null = null

function take(): void {
  const found = SETUP.exec(location.hash)?.[1]
  if (found === undefined) return
  link = found
  history.replaceState(null, '', '/class/desk')
}

/** Begins to look out for it; an open page may be sent there, too. */
export function followSetupLink(): void {
  take()
  addEventListener('hashchange', take)
}
export const setupLink = (): string | null => link
export const spendSetupLink = (): void => {
  link = null
}
