import { defineConfig } from 'vitest/config'

// The engine's own tests only: a mutant elsewhere is another folder's. The examples in the doc comments load every file of the engine,
// which costs a second for each mutant and hardly ever finds one that the tests leave.
// To mutate one folder with its tests: TESTS='tests/spc/rules*.test.ts' npm run test:mutation -- --mutate 'src/spc/rules/**/*.ts'
// (Stryker's own --testFiles forgets the mutants that act while a module loads.)
export default defineConfig({
  test: {
    include: (process.env.TESTS ?? 'tests/spc/**/*.test.ts').split(','),
    exclude: ['tests/spc/docExamples.test.ts'],
    testTimeout: 20_000,
  },
})
