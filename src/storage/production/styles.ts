import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { type MadeRow, madeColumns } from './made.ts'

/** What a line makes: a model with its standards. */
export interface StyleRow extends MadeRow {
  readonly clientId: string
  readonly styleModel: string
  readonly name: string
  /** Standard hours that one unit takes. */
  readonly idealCycleTime: number | null
  readonly opportunitiesPerUnit: number | null
  readonly retiredAt: number | null
}

const columns = `client_id AS clientId, style_model AS styleModel, name, ideal_cycle_time AS idealCycleTime,
  opportunities_per_unit AS opportunitiesPerUnit, retired_at AS retiredAt, ${madeColumns}`

export const styleOf = (db: ReadableDb, clientId: string, styleModel: string): StyleRow | null =>
  (prepared(db, `SELECT ${columns} FROM style WHERE client_id = ? AND style_model = ?`).get(
    clientId,
    styleModel,
  ) as StyleRow | undefined) ?? null

/** The styles of a line, or of all, in the order of their models. */
export const listStyles = (db: ReadableDb, clientId: string | null): StyleRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM style WHERE @clientId IS NULL OR client_id = @clientId ORDER BY style_model COLLATE NOCASE, client_id`,
  ).all({ clientId }) as StyleRow[]

/** Stores a style, new or changed. */
export const putStyle = (db: WritableDb, row: StyleRow): void => {
  prepared(
    db,
    `INSERT INTO style (client_id, style_model, name, ideal_cycle_time, opportunities_per_unit, retired_at,
       created_by, created_at, updated_by, updated_at)
     VALUES (@clientId, @styleModel, @name, @idealCycleTime, @opportunitiesPerUnit, @retiredAt,
       @createdBy, @createdAt, @updatedBy, @updatedAt)
     ON CONFLICT DO UPDATE SET name = excluded.name, ideal_cycle_time = excluded.ideal_cycle_time,
       opportunities_per_unit = excluded.opportunities_per_unit, retired_at = excluded.retired_at,
       updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
  ).run(row)
}
