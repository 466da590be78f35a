import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A group of characteristics as it is stored. */
export interface GroupRow {
  readonly id: number
  readonly name: string
  readonly clientId: string | null
  readonly alignBy: 'timestamp' | 'batch_number' | 'piece'
  readonly covariance: 'classical' | 'successive' | 'pooled'
  readonly alpha: number
  readonly baselineObservations: number
  /** The newest subgroup that was looked at for signals. */
  readonly judgedTo: number
  readonly createdAt: number
  readonly updatedAt: number
  readonly deletedAt: number | null
  /** Ids of its characteristics, in their order. */
  readonly members: readonly number[]
}

export type NewGroup = Omit<GroupRow, 'id'>

const columns = `id, name, client_id AS clientId, align_by AS alignBy, covariance, alpha,
  baseline_observations AS baselineObservations, judged_to AS judgedTo, created_at AS createdAt,
  updated_at AS updatedAt, deleted_at AS deletedAt`

const withMembers = (db: ReadableDb, row: unknown): GroupRow => {
  const stored = row as Omit<GroupRow, 'members'>
  const members = prepared(
    db,
    'SELECT characteristic_id FROM characteristic_group_member WHERE group_id = ? ORDER BY position',
  )
    .pluck()
    .all(stored.id) as number[]
  return { ...stored, members }
}

/** A group by its id, deleted ones too. */
export const groupById = (db: ReadableDb, id: number): GroupRow | null => {
  const row = prepared(db, `SELECT ${columns} FROM characteristic_group WHERE id = ?`).get(id)
  return row === undefined ? null : withMembers(db, row)
}

/** All that are not deleted, by name. */
export const liveGroups = (db: ReadableDb): GroupRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM characteristic_group WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
  )
    .all()
    .map((row) => withMembers(db, row))

const storeMembers = (db: WritableDb, id: number, members: readonly number[]): void => {
  prepared(db, 'DELETE FROM characteristic_group_member WHERE group_id = ?').run(id)
  for (const [position, characteristicId] of members.entries()) {
    prepared(
      db,
      'INSERT INTO characteristic_group_member (group_id, position, characteristic_id) VALUES (?, ?, ?)',
    ).run(id, position, characteristicId)
  }
}

/** Stores a new group; gives its id. */
export const insertGroup = (db: WritableDb, row: NewGroup): number => {
  const { lastInsertRowid } = prepared(
    db,
    `INSERT INTO characteristic_group (name, client_id, align_by, covariance, alpha, baseline_observations, judged_to,
       created_at, updated_at, deleted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.name,
    row.clientId,
    row.alignBy,
    row.covariance,
    row.alpha,
    row.baselineObservations,
    row.judgedTo,
    row.createdAt,
    row.updatedAt,
    row.deletedAt,
  )
  storeMembers(db, Number(lastInsertRowid), row.members)
  return Number(lastInsertRowid)
}

/** Stores a group's present settings and members; how far it is judged stays. */
export const updateGroup = (db: WritableDb, row: GroupRow): void => {
  prepared(
    db,
    `UPDATE characteristic_group SET name = ?, client_id = ?, align_by = ?, covariance = ?, alpha = ?,
       baseline_observations = ?, updated_at = ?, deleted_at = ? WHERE id = ?`,
  ).run(
    row.name,
    row.clientId,
    row.alignBy,
    row.covariance,
    row.alpha,
    row.baselineObservations,
    row.updatedAt,
    row.deletedAt,
    row.id,
  )
  storeMembers(db, row.id, row.members)
}

/** Notes the newest subgroup that was looked at for signals of a group. */
export const setJudgedTo = (db: WritableDb, id: number, sampleId: number): void => {
  prepared(db, 'UPDATE characteristic_group SET judged_to = ? WHERE id = ?').run(sampleId, id)
}
