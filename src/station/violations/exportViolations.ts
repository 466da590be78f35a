import type { Handler } from '../../contract/handlers.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import { filterOf } from './filterOf.ts'

/** A part of the violations that the caller may see, newest first, as CSV. */
export const exportViolations =
  (core: StationCore, reader: Reader): Handler<'violation.export'> =>
  (caller, input) =>
    reader.run('violationExport', {
      filter: { ...filterOf(core.db, caller, input), status: input.status },
      after: input.after ?? null,
      limit: input.limit,
    })
