import { defineConfig } from 'vitest/config'

/** `npm run test:documents`: every document, held against the programs that people open it with. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/documents/tools/*.tools.ts'],
    passWithNoTests: false,
    testTimeout: 60_000,
  },
})
