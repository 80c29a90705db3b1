import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: '/',
  plugins: [react()],
  build: { target: 'es2023', sourcemap: false },
  test: { include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'] },
})
