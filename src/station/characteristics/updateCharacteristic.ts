import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { WritableDb } from '../../storage/connection.ts'
import {
  type CharacteristicRow,
  progressOf,
  updateCharacteristic as store,
} from '../../storage/queries/characteristics.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { respecifyLimits } from '../limits/respecifyLimits.ts'
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

/** Settings that shape every point of a chart, so that a change would redraw what was judged by frozen limits. */
const shaping = ['lambda', 'L', 'k', 'h', 'fir', 'within'] as const

const checkShape = (db: WritableDb, row: CharacteristicRow, next: CharacteristicSettings): void => {
  const faults = shaping
    .filter((name) => next.chart_params[name] !== row.chartParams[name])
    .map((name) => ({
      field: `chart_params.${name}`,
      value: next.chart_params[name],
      constraint: `must stay ${row.chartParams[name] ?? 'unset'}`,
    }))
  if (faults.length === 0 || progressOf(db, row.id).limitsRevision === null) return
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    `${row.code} has frozen limits, and its points follow from these parameters. Set up another characteristic for other ones.`,
    faults,
  )
}

/**
 * Changes the settings of a characteristic that are given. Limits that were made from settings are frozen anew with them.
 */
export const updateCharacteristic =
  ({ db, clock, changed }: CharacteristicDeps, core: StationCore): Handler<'characteristic.update'> =>
  (caller, { characteristic_id, changes }) => {
    const row = runCommit(core, (effects) => {
      const old = findConfigurable(db, caller, characteristic_id)
      const before = settingsOf(old)
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      const after: CharacteristicSettings = { ...before, ...given }
      if (JSON.stringify(after) === JSON.stringify(before)) return null
      if (after.client_id !== before.client_id) checkClient(caller, after.client_id)
      checkSettings(after)
      checkKind(db, old, after)
      checkShape(db, old, after)
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
      if (stored !== null) respecifyLimits(core, effects, caller, stored.id)
      return stored
    })
    if (row === null) return describeCharacteristic(db, findConfigurable(db, caller, characteristic_id))
    changed?.(row.id, 'updated')
    return describeCharacteristic(db, row)
  }
