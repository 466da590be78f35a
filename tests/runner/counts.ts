import { readFileSync } from 'node:fs'

/** How a step ended, in tests; a step that is no test runner counts as one check. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 }

export const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    nothing,
  )

/** A run that ended badly without a failed test, or without a report, is a failure of its own. */
const orOneFailure = (counts: Counts, succeeded: boolean): Counts =>
  succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Counts of a report that Vitest's JSON reporter wrote. */
export const vitestCounts = (file: string, succeeded: boolean): Counts => {
  const report = read(file) as Record<string, number> | null
  if (report === null) return { ...nothing, failed: 1 }
  const counts = {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }
  return orOneFailure(counts, succeeded)
}

/** Counts of a report that Playwright's JSON reporter wrote. A test that passed only when repeated has failed. */
export const playwrightCounts = (file: string, succeeded: boolean): Counts => {
  const report = read(file) as { stats?: Record<string, number> } | null
  if (report?.stats === undefined) return { ...nothing, failed: 1 }
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats
  return orOneFailure({ passed: expected, failed: unexpected + flaky, skipped }, succeeded)
}
