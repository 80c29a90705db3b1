import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { early } from './build/early.ts'
import { stories } from './build/stories.ts'
import { STORIES } from './src/cli/story-files.ts'

export default defineConfig({
  base: '/',
  /** Another folder of cases may be put in place of ours. */
  plugins: [react(), stories(process.env.STORIES ?? STORIES), early('/src/client/App.tsx')],
  build: { target: 'es2023', sourcemap: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 1600 },
  test: { include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'] },
})
