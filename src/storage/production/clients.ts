import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { type MadeRow, madeColumns } from './made.ts'

/** A line or customer. */
export interface ClientRow extends MadeRow {
  readonly clientId: string
  readonly name: string
  /** Standard hours that one unit takes, for styles that have none. */
  readonly idealCycleTime: number | null
  readonly retiredAt: number | null
}

const columns = `client_id AS clientId, name, ideal_cycle_time AS idealCycleTime, retired_at AS retiredAt, ${madeColumns}`

export const clientById = (db: ReadableDb, clientId: string): ClientRow | null =>
  (prepared(db, `SELECT ${columns} FROM client WHERE client_id = ?`).get(clientId) as
    | ClientRow
    | undefined) ?? null

/** One line, or all of them, in the order of their names. */
export const listClients = (db: ReadableDb, clientId: string | null): ClientRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM client WHERE @clientId IS NULL OR client_id = @clientId ORDER BY name COLLATE NOCASE, client_id`,
  ).all({ clientId }) as ClientRow[]

/** Stores a line, new or changed. */
export const putClient = (db: WritableDb, row: ClientRow): void => {
  prepared(
    db,
    `INSERT INTO client (client_id, name, ideal_cycle_time, retired_at, created_by, created_at, updated_by, updated_at)
     VALUES (@clientId, @name, @idealCycleTime, @retiredAt, @createdBy, @createdAt, @updatedBy, @updatedAt)
     ON CONFLICT DO UPDATE SET name = excluded.name, ideal_cycle_time = excluded.ideal_cycle_time,
       retired_at = excluded.retired_at, updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
  ).run(row)
}
