import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    pool: 'forks',
    testTimeout: 20_000,
    // Each worker thread of a station from its sources strips their types by Wasm of its own. Where two of them compile a wrapper anew at
    // a time, V8 of Node 24 frees one twice and ends the process; the built station has no Wasm in its threads.
    execArgv: ['--wasm-wrapper-tiering-budget=1000000000'],
    // Half of a test's time is waiting for processes and disks: one worker would leave a small machine idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
