import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { WritableDb } from '../../storage/connection.ts'
import {
  type CharacteristicRow,
  progressOf,
  updateCharacteristic as store,
} from '../../storage/queries/characteristics.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { CharacteristicDeps } from './characteristicDeps.ts'
import { checkCode } from './checkCode.ts'
import { checkSettings } from './checkSettings.ts'
import { checkClient } from './createCharacteristic.ts'
import {
  type CharacteristicSettings,
  describeCharacteristic,
  settingsColumns,
  settingsOf,
} from './describeCharacteristic.ts'
import { findConfigurable } from './findVisible.ts'

/** What is stored was measured in subgroups of a kind, so the kind stays. */
const checkKind = (db: WritableDb, row: CharacteristicRow, next: CharacteristicSettings): void => {
  const faults: ErrorDetail[] = []
  if (next.chart_type !== row.chartType) {
    faults.push({ field: 'chart_type', value: next.chart_type, constraint: `must stay ${row.chartType}` })
  }
  if (next.subgroup_size !== row.subgroupSize) {
    faults.push({
      field: 'subgroup_size',
      value: next.subgroup_size,
      constraint: `must stay ${row.subgroupSize}`,
    })
  }
  if (faults.length === 0 || progressOf(db, row.id).subgroups === 0) return
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    `${row.code} has subgroups already, so its chart type and subgroup size stay. Set up another characteristic for the new kind.`,
    faults,
  )
}

/** Changes the settings of a characteristic that are given. */
export const updateCharacteristic =
  ({ db, clock, changed }: CharacteristicDeps): Handler<'characteristic.update'> =>
  (caller, { characteristic_id, changes }) => {
    const row = inTransaction(db, () => {
      const old = findConfigurable(db, caller, characteristic_id)
      const before = settingsOf(old)
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      const after: CharacteristicSettings = { ...before, ...given }
      if (JSON.stringify(after) === JSON.stringify(before)) return null
      if (after.client_id !== before.client_id) checkClient(caller, after.client_id)
      checkSettings(after)
      checkKind(db, old, after)
      if (after.code !== before.code) checkCode(db, after.code, old.id)
      const at = clock.now()
      const stored = store(db, { ...old, ...settingsColumns(after), updatedAt: at })
      appendAudit(db, {
        at,
        kind: 'configuration',
        caller,
        operation: 'characteristic.update',
        table: 'characteristic',
        recordId: old.id,
        before,
        after,
      })
      return stored
    })
    if (row === null) return describeCharacteristic(db, findConfigurable(db, caller, characteristic_id))
    changed?.(row.id, 'updated')
    return describeCharacteristic(db, row)
  }
