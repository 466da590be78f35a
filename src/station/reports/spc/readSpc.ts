import type { CapabilityReport } from '../../../contract/capability.ts'
import { ContractError } from '../../../contract/errors.ts'
import type { Violation } from '../../../contract/violation.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { pointsOfPeriod } from '../../../storage/measurements/series.ts'
import { exportViolations } from '../../../storage/measurements/violationExport.ts'
import { countByStatus } from '../../../storage/measurements/violationList.ts'
import { reportCapability } from '../../reader/reportCapability.ts'
import { largestStudy } from '../../reader/studiedSubgroups.ts'
import { describeViolation } from '../../violations/describeViolation.ts'
import { type ReadChart, readChart } from '../chart/readChart.ts'

/** A violation with the words of what people found and did. */
export interface ToldViolation extends Violation {
  readonly cause: string | null
  readonly action: string | null
  readonly operator: string | null
}

/** All that an SPC report says. */
export interface SpcFacts {
  readonly chart: ReadChart
  readonly report: CapabilityReport
  /** Oldest first, at most `mostListed`. */
  readonly violations: readonly ToldViolation[]
  readonly counts: { readonly open: number; readonly acknowledged: number; readonly withdrawn: number }
}

/** Violations that one report lists. */
export const mostListed = 500

/** As many subgroups as a chart on paper is of. */
const mostSubgroups = 100_000

/** The newest violations that a filter leaves in, oldest first, with the words of their causes and actions. */
export const toldViolations = (
  db: ReadableDb,
  filter: Parameters<typeof exportViolations>[1],
): ToldViolation[] =>
  exportViolations(db, filter, null, mostListed)
    .map((row) => ({
      ...describeViolation(row),
      cause: row.causeLabel ?? row.causeCode,
      action: row.actionLabel ?? row.actionCode,
      operator: row.operatorId,
    }))
    .reverse()

/**
 * Reads the chart, the study and the violations of a period.
 *
 * @param from ms; null is from the beginning
 * @throws ContractError VALIDATION_ERROR for a period with more subgroups than a chart can show
 */
export const readSpc = (db: ReadableDb, id: number, from: number | null, to: number): SpcFacts => {
  const points = pointsOfPeriod(db, id, from ?? 0, to, mostSubgroups + 1)
  if (points.length > mostSubgroups) {
    throw new ContractError(
      'VALIDATION_ERROR',
      `This period has more than ${mostSubgroups} subgroups. Ask for a shorter one.`,
      [{ field: 'from', constraint: `at most ${mostSubgroups} subgroups a report` }],
    )
  }
  const filter = { characteristicId: id, ...(from === null ? {} : { from }), to }
  return {
    chart: readChart(db, id, points),
    report: reportCapability(db, { characteristicId: id, max: largestStudy, from, to }),
    violations: toldViolations(db, filter),
    counts: countByStatus(db, filter),
  }
}
