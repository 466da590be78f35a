import type { Handler } from '../../contract/handlers.ts'
import { traceFields } from '../../storage/traceability/traceFields.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { describeField } from './describeField.ts'
import type { TraceDeps } from './traceDeps.ts'

/**
 * The fields that people fill in, in the order that a leader gave them; retired ones only where asked for. Those that are for
 * characteristics of others only are not shown.
 *
 * @throws ContractError NOT_FOUND where there is no such characteristic
 */
export const listFields =
  ({ db }: Pick<TraceDeps, 'db'>): Handler<'traceField.list'> =>
  (caller, { include_retired: all = false, characteristic_id: only }) => {
    if (only !== undefined) findVisible(db, caller, only)
    return traceFields(db)
      .filter((row) => all || row.retiredAt === null)
      .map((row) => describeField(db, caller, row))
      .filter(
        ({ characteristic_ids: ids }) =>
          ids === null || (only === undefined ? ids.length > 0 : ids.includes(only)),
      )
  }
