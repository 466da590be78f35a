import type { Handler } from '../../contract/handlers.ts'
import { updateCharacteristic } from '../../storage/queries/characteristics.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { CharacteristicDeps } from './characteristicDeps.ts'
import { settingsOf } from './describeCharacteristic.ts'
import { findConfigurable } from './findVisible.ts'

/** Takes a characteristic out of use. Its subgroups stay; its code is free again. */
export const deleteCharacteristic =
  ({ db, clock, changed }: CharacteristicDeps): Handler<'characteristic.delete'> =>
  (caller, { characteristic_id }) => {
    inTransaction(db, () => {
      const row = findConfigurable(db, caller, characteristic_id)
      const at = clock.now()
      updateCharacteristic(db, { ...row, deletedAt: at, updatedAt: at })
      appendAudit(db, {
        at,
        kind: 'configuration',
        caller,
        operation: 'characteristic.delete',
        table: 'characteristic',
        recordId: row.id,
        before: settingsOf(row),
      })
    })
    changed?.(characteristic_id, 'deleted')
    return {}
  }
