import type { Figure } from './figure.ts'
import type { Constant, ItemSection, ItemSource, Research, Term } from './source.ts'
import type { Label } from './words.ts'

/** The parts of the codex that are loaded one at a time. */
export type SectionId = ItemSection | 'traps' | 'terms' | 'constants'

/** What the index knows of an entry: enough to name it, to link to it and to find it by its title. */
export interface Heading {
  readonly kind: 'item' | 'trap' | 'research' | 'term' | 'figure' | 'constant'
  /** Findings name items, traps and research by it; a figure's is its number. Unique within its kind. */
  readonly slug: string
  /** `K-068`, `F-30`. */
  readonly no?: string
  readonly title: Label
  readonly section: SectionId
  /** The item that a term, a figure or a number belongs to. */
  readonly item?: string
}

export interface CodexIndex {
  readonly sections: readonly { readonly id: SectionId; readonly title: Label }[]
  readonly headings: readonly Heading[]
}

export interface Item extends ItemSource {
  /** Numbers of the figures that show it; they lie in the section of their first item. */
  readonly figures: readonly string[]
  readonly terms: readonly string[]
}

export interface Trap {
  readonly slug: string
  readonly level: 'red' | 'amber'
  readonly title: Label
  readonly says: Label
  readonly right?: Label
  readonly law?: Label
}

export interface ItemsBody {
  readonly items: readonly Item[]
  readonly figures: readonly Figure[]
}
export interface TrapsBody {
  readonly traps: readonly Trap[]
  readonly research: readonly Research[]
}
export interface TermsBody {
  readonly terms: readonly Term[]
}
export interface ConstantsBody {
  readonly constants: readonly Constant[]
}

/** What a section holds once it is loaded. */
export type Bodies = Readonly<Record<ItemSection, ItemsBody>> & {
  readonly traps: TrapsBody
  readonly terms: TermsBody
  readonly constants: ConstantsBody
}

export interface Codex {
  readonly index: CodexIndex
  readonly bodies: Bodies
}
