import { defineConfig } from 'vitest/config'

// The engine's own tests only: a mutant elsewhere is another folder's. The examples in the doc comments load every file of the engine,
// which costs a second for each mutant and hardly ever finds one that the tests leave.
export default defineConfig({
  test: {
    include: ['tests/spc/**/*.test.ts'],
    exclude: ['tests/spc/docExamples.test.ts'],
    testTimeout: 20_000,
  },
})
