import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { codex } from '../../build/codex.ts'
import { CODEX } from '../../src/cli/codex-files.ts'

const page = `import { INDEX, loadSection } from 'virtual:codex'
export const page = [INDEX, loadSection]`

const root = mkdtempSync(join(tmpdir(), 'codex-page-'))
writeFileSync(join(root, 'page.js'), page)
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('[C9] the index holds no page, and each section is a file of its own', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    plugins: [codex(CODEX)],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      lib: { entry: join(root, 'page.js'), formats: ['es'] },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('a build was expected')
  const chunks = output.output.filter((it) => it.type === 'chunk')
  const entry = chunks.find((it) => it.isEntry)
  expect(entry?.code).toContain('SPIN提问法')
  expect(entry?.code).not.toContain('摸清事实')
  const sections = chunks.filter((it) => it !== entry)
  expect(sections).toHaveLength(13)
  const holding = sections.filter((it) => it.code.includes('摸清事实'))
  expect(holding).toHaveLength(1)
  expect(entry?.dynamicImports).toContain(holding[0]?.fileName)
}, 60_000)
