import type { Characteristic } from '../../contract/characteristic.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CharacteristicRow, progressOf } from '../../storage/queries/characteristics.ts'

/** A characteristic as it is told to those who ask. */
export const describeCharacteristic = (db: ReadableDb, row: CharacteristicRow): Characteristic => {
  const { subgroups, limitsRevision } = progressOf(db, row.id)
  return {
    id: row.id,
    ...settingsOf(row),
    created_at: new Date(row.createdAt).toISOString(),
    updated_at: new Date(row.updatedAt).toISOString(),
    phase: limitsRevision === null ? 'baseline' : 'monitoring',
    subgroups,
    limits_revision: limitsRevision,
  }
}

/** What people set of a characteristic. */
export type CharacteristicSettings = Omit<
  Characteristic,
  'id' | 'created_at' | 'updated_at' | 'phase' | 'subgroups' | 'limits_revision'
>

/** The settings of a characteristic, as the audit log keeps them. */
export const settingsOf = (row: CharacteristicRow): CharacteristicSettings => ({
  code: row.code,
  name: row.name,
  unit: row.unit,
  chart_type: row.chartType,
  subgroup_size: row.subgroupSize,
  decimals: row.decimals,
  target: row.target,
  lsl: row.lsl,
  usl: row.usl,
  plausible_min: row.plausibleMin,
  plausible_max: row.plausibleMax,
  client_id: row.clientId,
  baseline_subgroups: row.baselineSubgroups,
  sigma_method: row.sigmaMethod,
  rules: row.rules,
  chart_params: row.chartParams,
  source_marker: row.sourceMarker,
  line: row.line,
  machine: row.machine,
  part: row.part,
  instruction: row.instruction,
  defect_kinds: row.defectKinds,
})

/** The columns that hold settings. */
export const settingsColumns = (settings: CharacteristicSettings) => ({
  code: settings.code,
  name: settings.name,
  unit: settings.unit,
  chartType: settings.chart_type,
  subgroupSize: settings.subgroup_size,
  decimals: settings.decimals,
  target: settings.target,
  lsl: settings.lsl,
  usl: settings.usl,
  plausibleMin: settings.plausible_min,
  plausibleMax: settings.plausible_max,
  clientId: settings.client_id,
  baselineSubgroups: settings.baseline_subgroups,
  sigmaMethod: settings.sigma_method,
  rules: settings.rules,
  chartParams: settings.chart_params,
  sourceMarker: settings.source_marker,
  line: settings.line,
  machine: settings.machine,
  part: settings.part,
  instruction: settings.instruction,
  defectKinds: settings.defect_kinds,
})
