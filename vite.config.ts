import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { codex } from './build/codex.ts'
import { early, firstScreen } from './build/early.ts'
import { stories } from './build/stories.ts'
import { titles } from './build/title-face.ts'
import { phaserParts } from './scripts/phaser-parts.mjs'
import { CODEX } from './src/cli/codex-files.ts'
import { STORIES } from './src/cli/story-files.ts'

const inClient = (name: string): string =>
  fileURLToPath(new URL(`src/client/${name}`, import.meta.url))

export default defineConfig({
  base: '/',
  /** Another folder of cases may be put in place of ours. */
  plugins: [
    react(),
    phaserParts(),
    stories(process.env.STORIES ?? STORIES),
    codex(CODEX),
    titles(process.env.STORIES ?? STORIES),
    early(inClient('App.tsx')),
  ],
  build: {
    target: 'es2023',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: firstScreen(inClient('main.ts'), inClient('App.tsx')) }],
        },
      },
    },
  },
  // Whole meetings are played and cases compiled: a busy machine is slow, and only what hangs should time out.
  test: { include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], testTimeout: 30_000 },
})
