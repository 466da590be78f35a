import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A standstill that goes on, or that has ended and was not recorded yet. Times are milliseconds since 1970, UTC. */
export interface RunningStandstillRow {
  readonly clientId: string
  readonly startedAt: number
  /** null while it goes on. */
  readonly endedAt: number | null
  readonly begunBy: string
}

const columns = 'client_id AS clientId, started_at AS startedAt, ended_at AS endedAt, begun_by AS begunBy'

/** Those of all lines, by the name of the line. */
export const runningStandstills = (db: ReadableDb): RunningStandstillRow[] =>
  prepared(db, `SELECT ${columns} FROM running_standstill ORDER BY client_id`).all() as RunningStandstillRow[]

/** The one of a line; null where there is none. */
export const runningStandstill = (db: ReadableDb, clientId: string): RunningStandstillRow | null =>
  (prepared(db, `SELECT ${columns} FROM running_standstill WHERE client_id = ?`).get(clientId) as
    | RunningStandstillRow
    | undefined) ?? null

/** Stores one that has begun; its line must have none. */
export const insertRunningStandstill = (db: WritableDb, row: RunningStandstillRow): void => {
  prepared(
    db,
    `INSERT INTO running_standstill (client_id, started_at, ended_at, begun_by)
     VALUES (@clientId, @startedAt, @endedAt, @begunBy)`,
  ).run(row)
}

/** Stores when the one of a line ended. */
export const endRunningStandstill = (
  db: WritableDb,
  { clientId, endedAt }: Pick<RunningStandstillRow, 'clientId' | 'endedAt'>,
): void => {
  prepared(db, 'UPDATE running_standstill SET ended_at = ? WHERE client_id = ?').run(endedAt, clientId)
}

/** Takes the one of a line away. */
export const deleteRunningStandstill = (db: WritableDb, clientId: string): void => {
  prepared(db, 'DELETE FROM running_standstill WHERE client_id = ?').run(clientId)
}
