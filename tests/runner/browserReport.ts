import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter'
import type { Failure, Outcome } from './outcome.ts'

const specsOf = (suite: JSONReportSuite): JSONReportSpec[] => [
  ...suite.specs,
  ...(suite.suites ?? []).flatMap(specsOf),
]

const failureOf = ({ file, line, title, tests }: JSONReportSpec): Failure => ({
  name: `${file}:${line} › ${title}`,
  message: tests.flatMap(({ results }) => results).find(({ error }) => error)?.error?.message ?? '',
})

/** The outcome that Playwright's JSON reporter tells. A test that passed only when repeated has failed. */
export const browserOutcome = (report: JSONReport): Outcome => {
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = report.suites
    .flatMap(specsOf)
    .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
  return {
    counts: { passed: expected, failed: unexpected + flaky, skipped },
    failures: [
      ...failed.map(failureOf),
      ...report.errors.map(({ message }) => ({ name: 'outside every test', message: message ?? '' })),
    ],
  }
}
