import type { Escalation } from '../../contract/alarmEscalation.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** What people set of an escalation. */
export type EscalationSettings = Pick<
  Escalation,
  'name' | 'enabled' | 'severity' | 'characteristics' | 'lines' | 'steps'
>

/** Whom unacknowledged alarms are told to; times in ms. */
export interface EscalationRow {
  readonly id: number
  readonly settings: EscalationSettings
  /** Whose alarms, besides those of what is shared; it does not matter where it is for every client. */
  readonly clientId: string | null
  readonly everyClient: boolean
  readonly since: number
  readonly updatedAt: number
}

const columns =
  'id, settings, client_id AS clientId, every_client AS everyClient, since, updated_at AS updatedAt'

const read = (row: unknown): EscalationRow => {
  const stored = row as Omit<EscalationRow, 'settings' | 'everyClient'> & {
    readonly settings: string
    readonly everyClient: number
  }
  return {
    ...stored,
    settings: JSON.parse(stored.settings) as EscalationSettings,
    everyClient: stored.everyClient === 1,
  }
}

/** Every escalation that was not deleted. */
export const escalations = (db: ReadableDb): EscalationRow[] =>
  prepared(db, `SELECT ${columns} FROM escalation WHERE deleted_at IS NULL ORDER BY id`).all().map(read)

export const escalationById = (db: ReadableDb, id: number): EscalationRow | null => {
  const row = prepared(db, `SELECT ${columns} FROM escalation WHERE id = ? AND deleted_at IS NULL`).get(id)
  return row === undefined ? null : read(row)
}

const values = ({ settings, everyClient, ...row }: Omit<EscalationRow, 'id'>) => ({
  ...row,
  settings: JSON.stringify(settings),
  everyClient: everyClient ? 1 : 0,
})

export const insertEscalation = (db: WritableDb, row: Omit<EscalationRow, 'id'>): EscalationRow =>
  read(
    prepared(
      db,
      `INSERT INTO escalation (settings, client_id, every_client, since, updated_at)
       VALUES (@settings, @clientId, @everyClient, @since, @updatedAt) RETURNING ${columns}`,
    ).get(values(row)),
  )

export const updateEscalation = (db: WritableDb, row: EscalationRow): void => {
  prepared(
    db,
    'UPDATE escalation SET settings = @settings, since = @since, updated_at = @updatedAt WHERE id = @id',
  ).run({
    id: row.id,
    settings: JSON.stringify(row.settings),
    since: row.since,
    updatedAt: row.updatedAt,
  })
}

export const deleteEscalation = (db: WritableDb, id: number, at: number): void => {
  prepared(db, 'UPDATE escalation SET deleted_at = ? WHERE id = ?').run(at, id)
}

/** The name of an escalation, of one that was deleted, too. */
export const escalationName = (db: ReadableDb, id: number): string =>
  prepared(db, "SELECT json_extract(settings, '$.name') FROM escalation WHERE id = ?")
    .pluck()
    .get(id) as string
