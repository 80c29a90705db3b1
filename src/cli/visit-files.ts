import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { type Company, companySchema } from '../core/classroom/visit/company.ts'
import { readYaml } from './read-yaml.ts'

/** Where the companies are kept that sellers visit. */
export const VISITS = fileURLToPath(new URL('../../visits', import.meta.url))

/** Every company of the folder, by name; a broken file is our mistake and throws with its place. */
export const readCompanies = (folder: string = VISITS): readonly Company[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const { value, broken, lineOf } = readYaml(folder, name)
      if (broken) throw new Error(`visits/${name}:${broken.line}: ${broken.message}`)
      const parsed = v.safeParse(companySchema, value)
      if (parsed.success) return parsed.output
      const [issue] = parsed.issues
      const keys = (issue.path ?? []).map((it) => String(it.key))
      throw new Error(`visits/${name}:${lineOf(keys)}: ${keys.join('.')}: ${issue.message}`)
    })
