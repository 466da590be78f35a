import { and, eq, isNull } from 'drizzle-orm'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { characteristic } from '../schema/characteristic.ts'

/** A characteristic as it is stored. */
export type CharacteristicRow = Readonly<typeof characteristic.$inferSelect>

export type NewCharacteristic = Omit<CharacteristicRow, 'id'>

/** What is known of a characteristic from its measurements. */
export interface CharacteristicProgress {
  readonly subgroups: number
  readonly limitsRevision: number | null
}

const rowOf = (stored: unknown): CharacteristicRow | null =>
  stored === undefined
    ? null
    : {
        ...(stored as CharacteristicRow),
        rules: JSON.parse((stored as { rules: string }).rules),
        chartParams: JSON.parse((stored as { chartParams: string }).chartParams),
        defectKinds: JSON.parse((stored as { defectKinds: string }).defectKinds),
      }

const columns = `id, code, name, unit, chart_type AS chartType, subgroup_size AS subgroupSize, decimals, target, lsl, usl,
  plausible_min AS plausibleMin, plausible_max AS plausibleMax, client_id AS clientId,
  baseline_subgroups AS baselineSubgroups, sigma_method AS sigmaMethod, rules, chart_params AS chartParams, created_at AS createdAt,
  updated_at AS updatedAt, deleted_at AS deletedAt, source_marker AS sourceMarker, line, machine, part, instruction,
  defect_kinds AS defectKinds`

/** A characteristic by its id, deleted ones too. */
export const characteristicById = (db: ReadableDb, id: number): CharacteristicRow | null =>
  rowOf(prepared(db, `SELECT ${columns} FROM characteristic WHERE id = ?`).get(id))

/** A characteristic by its code; not a deleted one. */
export const characteristicByCode = (db: ReadableDb, code: string): CharacteristicRow | null =>
  rowOf(prepared(db, `SELECT ${columns} FROM characteristic WHERE code = ? AND deleted_at IS NULL`).get(code))

/** All that are not deleted, by code. */
export const liveCharacteristics = (db: ReadableDb): CharacteristicRow[] =>
  prepared(db, `SELECT ${columns} FROM characteristic WHERE deleted_at IS NULL ORDER BY code`)
    .all()
    .flatMap((stored) => rowOf(stored) ?? [])

/** How many subgroups a characteristic has, and its newest limits. */
export const progressOf = (db: ReadableDb, id: number): CharacteristicProgress =>
  prepared(
    db,
    `SELECT coalesce((SELECT subgroups FROM characteristic_tally WHERE characteristic_id = ?), 0) AS subgroups,
       (SELECT max(revision) FROM limits_revision WHERE characteristic_id = ?) AS limitsRevision`,
  ).get(id, id) as CharacteristicProgress

export const insertCharacteristic = (db: WritableDb, row: NewCharacteristic): CharacteristicRow =>
  drizzleOf(db).insert(characteristic).values(row).returning().get()

/** Stores a characteristic's present state; null where it was deleted in the meantime. */
export const updateCharacteristic = (db: WritableDb, row: CharacteristicRow): CharacteristicRow | null => {
  const { id, ...values } = row
  return (
    drizzleOf(db)
      .update(characteristic)
      .set(values)
      .where(and(eq(characteristic.id, id), isNull(characteristic.deletedAt)))
      .returning()
      .get() ?? null
  )
}
