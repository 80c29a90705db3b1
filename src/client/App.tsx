import { lazy, StrictMode, Suspense, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { Route, Switch } from 'wouter'
import type { Lang } from '../core/scenario/scenario.ts'
import { loadTexts } from './i18n/texts.ts'
import { Play } from './views/Play.tsx'
import { useLang, useText } from './views/use-session.ts'

const Lobby = lazy(async () => ({ default: (await import('./views/lobby/Lobby.tsx')).Lobby }))
const DebriefPage = lazy(async () => ({
  default: (await import('./views/DebriefPage.tsx')).DebriefPage,
}))

function App() {
  const lang = useLang()
  const t = useText()
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
    document.title = t('page.title')
  }, [lang, t])
  return (
    <Suspense fallback={<p className="waiting">{t('page.loading')}</p>}>
      <Switch>
        <Route path="/play/:scenario">
          <Play />
        </Route>
        <Route path="/debrief/:id">{({ id }) => <DebriefPage id={id} />}</Route>
        <Route>
          <Lobby />
        </Route>
      </Switch>
    </Suspense>
  )
}

export async function start(root: Element, lang: Lang): Promise<void> {
  await loadTexts(lang)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
