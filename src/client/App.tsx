import { lazy, StrictMode, Suspense, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { Route, Switch } from 'wouter'
import type { Lang } from '../core/scenario/scenario.ts'
import { follow } from './follow.ts'
import { loadTexts } from './i18n/texts.ts'
import { readLink, writeLink } from './link.ts'
import { session } from './page.ts'
import { afterFirstGesture } from './sound/first-gesture.ts'
import { Play } from './views/Play.tsx'
import { useLang, useText } from './views/use-session.ts'

const Lobby = lazy(async () => ({ default: (await import('./views/lobby/Lobby.tsx')).Lobby }))
const ComparePage = lazy(async () => ({
  default: (await import('./views/compare/ComparePage.tsx')).ComparePage,
}))
const PracticePage = lazy(async () => ({
  default: (await import('./views/practice/PracticePage.tsx')).PracticePage,
}))
const CodexPage = lazy(async () => ({
  default: (await import('./views/codex/CodexPage.tsx')).CodexPage,
}))
const DebriefPage = lazy(async () => ({
  default: (await import('./views/DebriefPage.tsx')).DebriefPage,
}))

const ClassPages = lazy(async () => ({
  default: (await import('./views/classroom/ClassPages.tsx')).ClassPages,
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
        <Route path="/practice">
          <PracticePage />
        </Route>
        <Route path="/compare/:one/:other">
          {({ one, other }) => <ComparePage ids={[one, other]} />}
        </Route>
        <Route path="/codex/:name?">{({ name = null }) => <CodexPage name={name} />}</Route>
        <Route path="/class/*?">
          <ClassPages />
        </Route>
        <Route path="/debrief/:id">{({ id }) => <DebriefPage id={id} />}</Route>
        <Route>
          <Lobby />
        </Route>
      </Switch>
    </Suspense>
  )
}

if (import.meta.hot) void import('./hot-stories.ts')

/** A case that takes longer is waited for in the page. */
const SOON_MS = 400

/** Takes up the meeting of a deep link before anything is drawn, so that the first thing drawn is its first choice. */
async function takeUp(lang: Lang): Promise<void> {
  const link = readLink(location.pathname, location.search)
  if (!link || link.brief) return
  history.replaceState(null, '', writeLink({ ...follow(link), lang }))
  await new Promise<void>((resolve) => {
    setTimeout(resolve, SOON_MS)
    session.store.subscribe(({ status }) => status !== 'opening' && resolve())
  })
}

/** [D] What is drawn first has come to rest. */
const REST_MS = 500

/** Runs a task once what the reader came for is there: nothing of it competes with a case on its way. */
function afterFirstScreen(task: () => void): void {
  const { store } = session
  if (store.getState().status !== 'opening') return void setTimeout(task, REST_MS)
  const stop = store.subscribe(({ status }) => {
    if (status === 'opening') return
    stop()
    setTimeout(task, REST_MS)
  })
}

export async function start(root: Element, lang: Lang): Promise<void> {
  await Promise.all([takeUp(lang), loadTexts(lang)])
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  afterFirstScreen(() => void import('./titles.ts'))
  afterFirstGesture(() => void import('./sound/listen.ts').then((it) => it.listen()))
}
