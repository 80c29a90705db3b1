import './styles/tokens.css'
import './styles/base.css'
import './styles/buttons.css'
import './styles/top.css'
import './styles/options.css'
import './styles/dialog.css'
import './styles/page.css'
import './styles/meeting/floor.css'
import './styles/meeting/stage.css'
import './styles/meeting/conversation.css'
import './styles/meeting/panel.css'
import './styles/meeting/gauges.css'
import './styles/table.css'
import { fetchTexts } from './i18n/files.ts'
import { firstLanguage } from './language.ts'
import { personaOf, readLink } from './link.ts'
import { caseFile, fetchAhead } from './scenarios.ts'
import { showSettings } from './settings.ts'

showSettings()

/** The entry is small, so that the case of a deep link is on its way while React and the story's runtime still are. */
const lang = firstLanguage(location.search)
const link = readLink(location.pathname, location.search)
if (link) {
  const lead = caseFile(link.scenario)?.lead
  const known = lead && (link.persona !== 'surprise' || link.seed !== null)
  const persona = known ? personaOf(link.persona, link.seed ?? 0, lead) : null
  fetchAhead(link.scenario, persona, lang)
}
void fetchTexts(lang)

const root = document.querySelector('#root')
if (root) void import('./App.tsx').then(({ start }) => start(root, lang))
