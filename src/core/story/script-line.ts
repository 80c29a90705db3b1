/**
 * One authored line or choice of an .ink file [S1][S2]. The compiled flow carries only its id [S7]:
 * `BUYER: 坐。 #id:sit #buyer.question` becomes `sit`, and `* [好。 #id:ok #listen.ack]` becomes `* [ok]`.
 */
export interface ScriptLine {
  readonly kind: 'line' | 'choice'
  readonly who: string
  readonly id: string
  readonly text: string
  readonly tags: readonly string[]
  readonly line: number
  /** The knot it stands in; empty before the first. */
  readonly knot: string
}

/** Changes the place or the light for what follows in its knot [S42]. */
export interface SettingMark {
  readonly name: string
  readonly value: string
  readonly knot: string
  readonly line: number
}

/** Where a drill begins. */
export interface DrillMark {
  readonly id: string
  readonly knot: string
  readonly line: number
}

export interface ScriptProblem {
  readonly line: number
  readonly message: string
}

const CHOICE = /^(\s*[*+][\s*+]*(?:\([\w]+\)\s*)?(?:\{[^[\]{}]*\}\s*)*)\[([^[\]]*)\](.*)$/
const LINE = /^(.*?)\b([A-Z][A-Z_]*):\s+([^#]*)(#.*)$/
/** What would make a line's words depend on anything but its id and language [S3]. */
const UNSTEADY = /[{}|]|<>|->|<-|~/
const KNOT = /^\s*={2,}\s*(?:function\s+)?(\w+)/
const ID = /^[a-z0-9][a-z0-9-.]*$/
/** Says that a drill begins at the knot it stands in [S30]. */
const DRILL = /^\s*#drill:([a-z0-9][a-z0-9-]*)\s*$/

/** Says where or in what light the rest of its knot is seen [S42]. */
const SETTING_LINE = /^\s*(?:#(?:place|light):\S*\s*)+$/
const SETTING = /#(place|light):(\S*)/g

/** A choice that says something outside brackets; a fallback, `+ -> knot`, says nothing. */
const BARE_CHOICE = /^\s*[*+](?!\s*(?:[*+]\s*)*(?:\{[^}]*\}\s*)*->)/

const tagsOf = (text: string): readonly string[] =>
  text
    .split('#')
    .slice(1)
    .map((tag) => tag.trim())

interface Read {
  readonly kind: 'line' | 'choice'
  readonly who: string
  readonly words: string
  readonly tagText: string
  readonly bare: (id: string) => string
}

const readLine = (source: string): Read | null => {
  const choice = CHOICE.exec(source)
  if (choice) {
    const [, head = '', inside = '', tail = ''] = choice
    const hash = inside.indexOf('#')
    const words = hash < 0 ? inside : inside.slice(0, hash)
    const tagText = hash < 0 ? '' : inside.slice(hash)
    return { kind: 'choice', who: 'SELLER', words, tagText, bare: (id) => `${head}[${id}]${tail}` }
  }
  const line = LINE.exec(source)
  if (line) {
    const [, head = '', who = '', words = '', tagText = ''] = line
    return { kind: 'line', who, words, tagText, bare: (id) => `${head}${id}` }
  }
  return null
}

const commentStart = (source: string): number => source.search(/(^|\s)\/\//)

/** Reads one .ink file: its lines and choices, the same file with ids for words, and what is wrong with it. */
export function readScript(source: string): {
  readonly lines: readonly ScriptLine[]
  readonly drills: readonly DrillMark[]
  readonly settings: readonly SettingMark[]
  readonly problems: readonly ScriptProblem[]
  readonly bare: string
} {
  const lines: ScriptLine[] = []
  const drills: DrillMark[] = []
  const settings: SettingMark[] = []
  const problems: ScriptProblem[] = []
  let knot = ''
  const bare = source.split(/\r?\n/).map((raw, index) => {
    const line = index + 1
    knot = KNOT.exec(raw)?.[1] ?? knot
    const wrong = (message: string): string => {
      problems.push({ line, message })
      return ''
    }
    const comment = commentStart(raw)
    const text = comment < 0 ? raw : raw.slice(0, comment)
    if (/TURNS_SINCE|RANDOM|SEED_RANDOM/.test(text)) {
      return wrong('chance and time are asked of the meeting: use draw(n) or decisions() [S13]')
    }
    if (/\{\s*[&!~]/.test(text))
      return wrong('cycles, once-onlys and shuffles are refused: use draw(n) [S13]')
    const drill = DRILL.exec(text)?.[1]
    if (drill !== undefined) {
      drills.push({ id: drill, knot, line })
      return ''
    }
    if (SETTING_LINE.test(text)) {
      for (const [, name = '', value = ''] of text.matchAll(SETTING))
        settings.push({ name, value, knot, line })
      return ''
    }
    const read = readLine(text)
    if (!read) {
      if (text.includes('#id:')) return wrong('not a line or a choice [S1][S2]')
      if (BARE_CHOICE.test(text)) return wrong('a choice stands in [brackets] with an id [S2]')
      return text
    }
    const all = tagsOf(read.tagText)
    const ids = all.filter((tag) => tag.startsWith('id:')).map((tag) => tag.slice(3))
    const id = ids[0]
    if (id === undefined) return wrong(`a ${read.kind} without an id: add #id:… [S1]`)
    if (ids.length > 1) return wrong('two ids on one line [S1]')
    // A word that every object inherits could be taken for what is written.
    if (!ID.test(id) || id in {}) return wrong(`"${id}" is no id: a–z, 0–9, - and . [S1]`)
    const words = read.words.trim()
    if (words === '') return wrong(`${id} has no words [S6]`)
    if (UNSTEADY.test(words))
      return wrong(`${id}: words stand still: no alternatives, conditionals, glue or diverts [S3]`)
    if (UNSTEADY.test(read.tagText)) return wrong(`${id}: nothing follows the tags on a line [S1]`)
    const tags = all.filter((tag) => !tag.startsWith('id:'))
    lines.push({ kind: read.kind, who: read.who, id, text: words, tags, line, knot })
    return read.bare(id)
  })
  return { lines, drills, settings, problems, bare: bare.join('\n') }
}
