import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    // A test that is left switched on alone, or a run without tests, is a failure.
    allowOnly: false,
    passWithNoTests: false,
    // As many as there are processors: left alone, one of two stands idle.
    maxWorkers: '100%',
    // Argon2id and property tests take their time on a small machine, and longer where it does other things too.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.dom.test.tsx', 'tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.dom.test.tsx'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/setupDom.ts'],
        },
      },
    ],
  },
})
