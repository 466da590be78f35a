import type { GaugeStudy } from '../../contract/msa.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import type { GaugeStudyRow } from '../../storage/queries/gaugeStudies.ts'

/** A study without its data, as it is told to those who ask. */
export const describeStudyHead = (db: ReadableDb, row: GaugeStudyRow): Omit<GaugeStudy, 'data'> => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  gauge: row.gauge,
  unit: row.unit,
  characteristic_id: row.characteristicId,
  characteristic_code:
    row.characteristicId === null ? null : (characteristicById(db, row.characteristicId)?.code ?? null),
  client_id: row.clientId,
  tolerance: row.tolerance,
  multiplier: row.multiplier,
  note: row.note,
  revision: row.revision,
  created_by: row.createdBy,
  created_at: new Date(row.createdAt).toISOString(),
  updated_by: row.updatedBy,
  updated_at: new Date(row.updatedAt).toISOString(),
})

/** A study with its data. */
export const describeGaugeStudy = (db: ReadableDb, row: GaugeStudyRow): GaugeStudy => ({
  ...describeStudyHead(db, row),
  data: row.data,
})

/** What people set of a study, as the audit log keeps it. */
export const settingsOfStudy = (row: GaugeStudyRow) => ({
  name: row.name,
  kind: row.kind,
  gauge: row.gauge,
  unit: row.unit,
  characteristic_id: row.characteristicId,
  client_id: row.clientId,
  tolerance: row.tolerance,
  multiplier: row.multiplier,
  note: row.note,
  data: row.data,
})
