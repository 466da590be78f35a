import { type Handover, mostHandoverRows } from '../../contract/handover.ts'
import type { Violation } from '../../contract/violation.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  countsOfShift,
  exclusionsOfShift,
  limitsOfShift,
  type ShiftScope,
} from '../../storage/handover/shiftFacts.ts'
import type { ViolationFilter } from '../../storage/measurements/violationConditions.ts'
import { countByStatus, listViolations } from '../../storage/measurements/violationList.ts'
import { missedSamplings } from '../../storage/plans/samplingList.ts'
import { planById } from '../../storage/plans/samplingPlans.ts'
import { describeRun } from '../plans/describeRun.ts'
import { describeViolation } from '../violations/describeViolation.ts'

/** Which shift, for whom. */
export interface FactsJob extends ShiftScope {
  /** The plans that the caller may see. */
  readonly planIds: readonly number[]
}

interface Some<Row> {
  readonly total: number
  readonly rows: Row[]
}

const violationsOf = (
  db: ReadableDb,
  filter: ViolationFilter,
  statuses: readonly ('open' | 'acknowledged')[],
): Some<Violation> => {
  const counts = countByStatus(db, filter)
  const page = { page: 1, limit: mostHandoverRows, sort: 'at', direction: 'desc' } as const
  const rows = statuses.flatMap((status) => listViolations(db, { ...filter, status }, page))
  return {
    total: statuses.reduce((sum, status) => sum + counts[status], 0),
    rows: rows
      .toSorted((a, b) => b.at - a.at || b.id - a.id)
      .slice(0, mostHandoverRows)
      .map(describeViolation),
  }
}

const firstOf = <Row, Out>(rows: readonly Row[], describe: (row: Row) => Out): Some<Out> => ({
  total: rows.length,
  rows: rows.slice(0, mostHandoverRows).map(describe),
})

const iso = (at: number): string => new Date(at).toISOString()

const named = (row: { readonly characteristicId: number; readonly code: string; readonly name: string }) => ({
  characteristic_id: row.characteristicId,
  characteristic_code: row.code,
  characteristic_name: row.name,
})

/** What happened in a shift, and the violations that are open now: whole histories are looked through, so it is the reader's work. */
export const factsOfShift = (
  db: ReadableDb,
  { planIds, ...scope }: FactsJob,
): { readonly happened: Handover['happened']; readonly openViolations: Some<Violation> } => {
  const { from, to, ...visible } = scope
  const characteristics = countsOfShift(db, scope)
  const missed = missedSamplings(db, planIds, from, to, mostHandoverRows)
  return {
    happened: {
      subgroups: characteristics.reduce((sum, { subgroups }) => sum + subgroups, 0),
      characteristics: characteristics.map((row) => ({
        ...named(row),
        subgroups: row.subgroups,
        violations: row.violations,
      })),
      violations: violationsOf(db, { ...visible, from, to: to - 1 }, ['open', 'acknowledged']),
      missed: {
        total: missed.total,
        rows: missed.rows.flatMap((row) => {
          const plan = planById(db, row.planId)
          return plan === null ? [] : describeRun(db, row, plan, row.endedAt ?? row.dueAt)
        }),
      },
      limits: firstOf(limitsOfShift(db, scope), ({ revision, at, by, reason, ...row }) => ({
        ...named(row),
        revision,
        at: iso(at),
        by,
        reason,
      })),
      exclusions: firstOf(exclusionsOfShift(db, scope), ({ sampleId, at, by, reason, ...row }) => ({
        ...named(row),
        sample_id: sampleId,
        at: iso(at),
        by,
        reason,
      })),
    },
    openViolations: violationsOf(db, visible, ['open']),
  }
}
