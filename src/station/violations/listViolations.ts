import type { Handler } from '../../contract/handlers.ts'
import { needsSample } from '../../storage/measurements/violationConditions.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import { filterOf } from './filterOf.ts'
import { type ListJob, pageOfViolations } from './pageOfViolations.ts'

/** Whether one walk along the index of times answers a list, so that it holds nothing up. */
const isQuick = ({ filter, page }: ListJob): boolean =>
  page.sort === 'at' && filter.timesOfDay === undefined && !needsSample(filter)

/** One page of violations that the caller may see, newest first unless asked for otherwise. */
export const listViolations =
  (core: StationCore, reader: Reader): Handler<'violation.list'> =>
  (caller, query) => {
    const job: ListJob = {
      filter: { ...filterOf(core.db, caller, query), status: query.status },
      page: {
        page: query.page,
        limit: query.limit,
        sort: query.sort ?? 'at',
        direction: query.order ?? 'desc',
      },
    }
    return isQuick(job) ? pageOfViolations(core.db, job) : reader.run('violations', job)
  }
