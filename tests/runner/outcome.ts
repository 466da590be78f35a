import { readFileSync } from 'node:fs'

/** How a step ended, in tests; a step that is no test runner counts as one check. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What failed, and the first thing that it said. */
export interface Failure {
  readonly name: string
  readonly message: string
}

export interface Outcome {
  readonly counts: Counts
  readonly failures: readonly Failure[]
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

/** The outcome of something that is no runner of tests. */
export const outcomeOfCheck = (succeeded: boolean): Outcome => ({
  counts: succeeded ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 },
  failures: [],
})

const unexplained: Failure = { name: 'the run', message: 'ended badly, without a failed test' }

/**
 * The outcome that a runner reported. One without a report, and a run that ended badly without a failed test, is a failure of
 * its own.
 */
export const reported = (
  file: string,
  succeeded: boolean,
  outcomeOf: (report: unknown) => Outcome,
): Outcome => {
  const { counts, failures } = ((): Outcome => {
    try {
      return outcomeOf(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return { counts: { ...nothing, failed: 1 }, failures: [{ name: 'the run', message: 'left no report' }] }
    }
  })()
  if (succeeded || counts.failed > 0) return { counts, failures }
  return { counts: { ...counts, failed: 1 }, failures: failures.length > 0 ? failures : [unexplained] }
}
