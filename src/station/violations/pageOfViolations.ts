import type { OutputOf } from '../../contract/operations.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { ViolationFilter } from '../../storage/measurements/violationConditions.ts'
import {
  countByStatus,
  listViolations,
  type ViolationPage,
} from '../../storage/measurements/violationList.ts'
import { describeViolation } from './describeViolation.ts'

/** Which page of which violations. */
export interface ListJob {
  readonly filter: ViolationFilter
  readonly page: ViolationPage
}

/** One page of violations, and how many of each status there are under the same filter. */
export const pageOfViolations = (db: ReadableDb, { filter, page }: ListJob): OutputOf<'violation.list'> => {
  const counts = countByStatus(db, filter)
  return {
    total:
      filter.status === undefined
        ? counts.open + counts.acknowledged + counts.withdrawn
        : counts[filter.status],
    page: page.page,
    limit: page.limit,
    results: listViolations(db, filter, page).map(describeViolation),
    counts,
  }
}
