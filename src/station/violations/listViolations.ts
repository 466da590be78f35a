import type { Handler } from '../../contract/handlers.ts'
import { isPlain } from '../../storage/measurements/violationConditions.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import { filterOf } from './filterOf.ts'
import { type ListJob, pageOfViolations } from './pageOfViolations.ts'

/** Whether the indexes answer a list at once, however many violations there are; all else is the reader's work. */
const isQuick = ({ filter, page }: ListJob): boolean => page.sort === 'at' && isPlain(filter)

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
