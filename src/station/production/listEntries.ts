import type { Handler } from '../../contract/handlers.ts'
import { listEntries as select } from '../../storage/production/entryList.ts'
import { knownLineOf } from '../masterData/knownLine.ts'
import { describeEntry } from './describeEntry.ts'
import type { ProductionDeps } from './productionDeps.ts'

/**
 * Entries of production, the latest shift first; of the caller's own line, or of all for those who see all.
 *
 * @throws ContractError FORBIDDEN for another line
 */
export const listEntries =
  ({ db }: ProductionDeps): Handler<'production.list'> =>
  (caller, { page, limit, ...query }) => {
    const { total, rows } = select(
      db,
      {
        clientId: knownLineOf(db, caller, query.client_id),
        from: query.date_from ?? null,
        to: query.date_to ?? null,
        shiftType: query.shift_type ?? null,
        workOrderId: query.work_order_id ?? null,
        withVoided: query.include_voided === 'true',
      },
      page,
      limit,
    )
    return { total, page, limit, results: rows.map(describeEntry) }
  }
