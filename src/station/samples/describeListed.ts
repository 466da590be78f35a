import type { ListedSample } from '../../contract/sampleList.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import { mean } from '../../spc/mean.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CharacteristicRow, characteristicById } from '../../storage/queries/characteristics.ts'
import {
  type ListedRow,
  originsById,
  type StandingViolation,
  sampleRows,
  standingViolations,
} from '../../storage/samples/sampleRows.ts'
import { traceFields } from '../../storage/traceability/traceFields.ts'
import { tracesOf } from '../../storage/traceability/tracesOf.ts'
import { whoRecorded } from '../ingest/whoRecorded.ts'

const iso = (at: number): string => new Date(at).toISOString()

const noteOf = (metadata: string | null): string | null => {
  if (metadata === null || !metadata.includes('"note"')) return null
  const { note } = JSON.parse(metadata) as { readonly note?: unknown }
  return typeof note === 'string' && note !== '' ? note : null
}

const valuesOf = (
  { chartType }: CharacteristicRow,
  { measurements }: ListedRow,
): Pick<ListedSample, 'measurements' | 'mean' | 'count' | 'sample_size'> => {
  if (chartDefinition(chartType).kind === 'measurements') {
    return { measurements: [...measurements], mean: mean(measurements), count: null, sample_size: null }
  }
  return {
    measurements: [],
    mean: null,
    count: measurements[0] ?? null,
    sample_size: measurements[1] ?? null,
  }
}

const violationsOf = (standing: readonly StandingViolation[]): ListedSample['violations'] => ({
  open: standing.filter((one) => one.status === 'open').length,
  acknowledged: standing.filter((one) => one.status === 'acknowledged').length,
  critical: standing.some((one) => one.severity === 'CRITICAL'),
  rule_ids: [...new Set(standing.map((one) => one.ruleId))].sort((a, b) => a - b),
})

/** Subgroups as a list over all characteristics shows them, in the order of their ids. */
export const describeListed = (db: ReadableDb, ids: readonly number[]): ListedSample[] => {
  const rows = sampleRows(db, ids)
  const origins = originsById(db, [...new Set(rows.map((row) => row.originId))])
  const standing = new Map<number, StandingViolation[]>()
  for (const one of standingViolations(db, ids)) {
    standing.set(one.sampleId, [...(standing.get(one.sampleId) ?? []), one])
  }
  const keys = traceFields(db).flatMap((field) =>
    field.key === 'batch_number' || field.key === 'operator_id' ? [] : [field.key],
  )
  const characteristics = new Map<number, CharacteristicRow | null>()
  return rows.flatMap((row) => {
    let characteristic = characteristics.get(row.characteristicId)
    if (characteristic === undefined) {
      characteristic = characteristicById(db, row.characteristicId)
      characteristics.set(row.characteristicId, characteristic)
    }
    if (characteristic === null) return []
    const { part_number: part = null, ...traces } = Object.fromEntries(tracesOf(row, keys))
    const origin = origins.get(row.originId) ?? null
    return [
      {
        sample_id: row.id,
        characteristic_id: row.characteristicId,
        characteristic_code: characteristic.code,
        characteristic_name: characteristic.name,
        unit: characteristic.unit,
        decimals: characteristic.decimals,
        timestamp: iso(row.at),
        received_at: iso(row.receivedAt),
        ...valuesOf(characteristic, row),
        batch_number: row.batchNumber,
        operator_id: row.operatorId,
        part_number: part,
        traces,
        note: noteOf(row.metadata),
        excluded: row.excluded === 1,
        corrections: row.corrections,
        judged: row.judgedBy !== null,
        violations: violationsOf(standing.get(row.id) ?? []),
        recorded_by: whoRecorded(origin),
        source: (origin?.via ?? 'station') as ListedSample['source'],
      },
    ]
  })
}
