import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    pool: 'forks',
    testTimeout: 20_000,
    // Half of a test's time is waiting for processes and disks: one worker would leave a small machine idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
