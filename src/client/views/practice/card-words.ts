import { useEffect, useState } from 'react'
import { lineText } from '../../../core/meeting/view.ts'
import type { Card } from '../../../core/practice/card.ts'
import { type Lang, roleOf, type Scenario, type Script } from '../../../core/scenario/scenario.ts'
import { storage } from '../../page.ts'
import { caseFile, loadScenario, loadScript } from '../../scenarios.ts'

/** A card in words. */
export interface CardWords {
  readonly caseTitle: string
  readonly buyer: string
  readonly heard: readonly { readonly id: string; readonly who: string; readonly text: string }[]
  readonly lineOf: (id: string) => string
  readonly needTitle: string
}

interface Kept {
  readonly scenario: Scenario
  readonly script: Script
}

async function wordsFor({ header, better }: Card): Promise<Kept | null> {
  const file = caseFile(header.scenario)
  const now = file ? await loadScenario(file).catch(() => null) : null
  if (file && now?.logicHash === header.logicHash)
    return { scenario: now, script: await loadScript(file, header.persona) }
  const kept = await (await storage()).readCase(header)
  return kept?.script.zh[better] === undefined ? null : kept
}

/** The words of a card: undefined while they come, null where its case is gone. */
export function useCardWords(card: Card, lang: Lang): CardWords | null | undefined {
  const [found, setFound] = useState<{ readonly card: Card; readonly kept: Kept | null }>()
  useEffect(() => {
    let here = true
    wordsFor(card)
      .catch(() => null)
      .then((kept) => here && setFound({ card, kept }))
    return () => {
      here = false
    }
  }, [card])
  if (found?.card !== card) return undefined
  return found.kept && inWords(card, found.kept, lang)
}

const inWords = (card: Card, { scenario, script }: Kept, lang: Lang): CardWords => ({
  caseTitle: scenario.title[lang],
  buyer: scenario.buyer[card.header.persona].name[lang],
  heard: card.heard.map((line) => ({
    id: `${line.turn}-${line.id}`,
    who:
      line.who === 'ROOM'
        ? ''
        : (roleOf(scenario, line.who, card.header.persona)?.name[lang] ?? ''),
    text: lineText(line, script, lang),
  })),
  lineOf: (id) => script[lang][id] ?? '',
  needTitle: scenario.needs.find((it) => it.id === card.need)?.title[lang] ?? '',
})
