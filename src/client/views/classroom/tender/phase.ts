import type { Right } from '../../../../core/classroom/role.ts'
import { type TenderStage, turnOf } from '../../../../core/classroom/tender/settings.ts'
import type { ClassSay } from '../words.ts'
import { companyName } from './stage-words.ts'

/** What a stage is to one company: its own turn, or another's before or after its own. */
export type Phase = 'quote' | 'turn' | 'before' | 'after' | 'seal' | 'award'

export function phaseOf(stage: TenderStage, vendor: number): Phase {
  const turn = turnOf(stage)
  if (turn === null) return stage as 'quote' | 'seal' | 'award' // a stage without a turn is one of these
  if (turn === vendor) return 'turn'
  return turn < vendor ? 'before' : 'after'
}

/** Why a vendor cannot do now what needs a right; null where the stage lets him. */
export const vendorWaits =
  (phase: Phase, t: ClassSay) =>
  (right: Right): string | null => {
    switch (phase) {
      case 'turn':
        return null
      case 'quote':
        return right === 'offer' ? null : t('tender.mute.quote')
      case 'before':
        return t('tender.mute.turn')
      case 'after':
        return t('tender.mute.spoken')
      case 'seal':
        return right === 'close' ? null : t('tender.mute.seal')
      case 'award':
        return right === 'close' ? null : t('tender.mute.award')
    }
  }

/** The same of the customer, at one company's table. */
export const customerWaits =
  (stage: TenderStage, vendor: number, t: ClassSay) =>
  (right: Right): string | null => {
    const turn = turnOf(stage)
    if (turn === vendor) return null
    if (turn !== null) return t('tender.mute.not-now', { vendor: companyName(t, turn) })
    if (stage === 'quote') return t('tender.mute.quote.customer')
    if (stage === 'award' && right === 'close') return null
    return t(stage === 'award' ? 'tender.mute.award' : 'tender.mute.seal')
  }
