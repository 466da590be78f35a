import type { Handler } from '../../contract/handlers.ts'
import { listViolations as queryViolations } from '../../storage/measurements/violationList.ts'
import { readingScope } from '../characteristics/clientScope.ts'
import type { StationCore } from '../core.ts'
import { describeViolation } from './describeViolation.ts'

const ms = (timestamp: string | undefined): number | undefined =>
  timestamp === undefined ? undefined : Date.parse(timestamp)

/** One page of violations that the caller may see, newest first. */
export const listViolations =
  (core: StationCore): Handler<'violation.list'> =>
  (caller, query) => {
    const { total, rows } = queryViolations(
      core.db,
      {
        status: query.status,
        characteristicId: query.characteristic_id,
        sampleId: query.sample_id,
        ruleId: query.rule_id,
        from: ms(query.from),
        to: ms(query.to),
        ...readingScope(caller),
      },
      query.page,
      query.limit,
    )
    return { total, page: query.page, limit: query.limit, results: rows.map(describeViolation) }
  }
