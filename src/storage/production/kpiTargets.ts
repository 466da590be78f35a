import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** What a figure of a line is to reach from a day on. */
export interface TargetRow {
  readonly clientId: string
  readonly kpi: string
  readonly validFrom: string
  readonly target: number
  readonly createdBy: string
  readonly createdAt: number
  readonly updatedBy: string | null
  readonly updatedAt: number | null
}

const columns = `client_id AS clientId, kpi, valid_from AS validFrom, target, created_by AS createdBy, created_at AS createdAt,
  updated_by AS updatedBy, updated_at AS updatedAt`

/** The targets of a line, or of all, the newest first. */
export const kpiTargets = (db: ReadableDb, clientId: string | null): TargetRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM kpi_target WHERE @clientId IS NULL OR client_id = @clientId ORDER BY client_id, kpi, valid_from DESC`,
  ).all({ clientId }) as TargetRow[]

/** The target that starts to hold on a day; null where none does. */
export const kpiTargetFrom = (
  db: ReadableDb,
  { clientId, kpi, validFrom }: Pick<TargetRow, 'clientId' | 'kpi' | 'validFrom'>,
): TargetRow | null =>
  (prepared(db, `SELECT ${columns} FROM kpi_target WHERE client_id = ? AND kpi = ? AND valid_from = ?`).get(
    clientId,
    kpi,
    validFrom,
  ) as TargetRow | undefined) ?? null

/** Stores a target, new or changed. */
export const putKpiTarget = (db: WritableDb, row: TargetRow): void => {
  prepared(
    db,
    `INSERT INTO kpi_target (client_id, kpi, valid_from, target, created_by, created_at, updated_by, updated_at)
     VALUES (@clientId, @kpi, @validFrom, @target, @createdBy, @createdAt, @updatedBy, @updatedAt)
     ON CONFLICT DO UPDATE SET target = excluded.target, updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
  ).run(row)
}

/** Takes a target away. */
export const removeKpiTarget = (
  db: WritableDb,
  { clientId, kpi, validFrom }: Pick<TargetRow, 'clientId' | 'kpi' | 'validFrom'>,
): void => {
  prepared(db, 'DELETE FROM kpi_target WHERE client_id = ? AND kpi = ? AND valid_from = ?').run(
    clientId,
    kpi,
    validFrom,
  )
}

/** The lines that are in use. */
export const linesInUse = (db: ReadableDb): string[] =>
  prepared(db, 'SELECT client_id FROM client WHERE retired_at IS NULL').pluck().all() as string[]
