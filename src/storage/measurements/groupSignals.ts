import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

export type GroupSignalStatus = 'open' | 'acknowledged' | 'withdrawn'

/** An observation of a group beyond its limit. */
export interface GroupSignalRow {
  readonly id: number
  readonly groupId: number
  /** The first member's subgroup, which names the observation. */
  readonly sampleId: number
  readonly sampleIds: readonly number[]
  readonly observation: string
  readonly at: number
  readonly revision: number
  readonly t2: number
  readonly ucl: number
  readonly sentence: string
  readonly status: GroupSignalStatus
  readonly openedAt: number
  readonly acknowledgedAt: number | null
  readonly acknowledgedBy: string | null
  readonly causeCode: string | null
  readonly actionCode: string | null
  readonly comment: string | null
  readonly withdrawnAt: number | null
}

const columns = `group_signal.id, group_id AS groupId, sample_id AS sampleId, sample_ids AS sampleIds, observation,
  at, revision, t2, ucl, sentence, status, opened_at AS openedAt, acknowledged_at AS acknowledgedAt,
  acknowledged_by AS acknowledgedBy, cause_code AS causeCode, action_code AS actionCode, comment,
  withdrawn_at AS withdrawnAt`

const read = (row: unknown): GroupSignalRow => {
  const stored = row as Omit<GroupSignalRow, 'sampleIds'> & { readonly sampleIds: string }
  return { ...stored, sampleIds: stored.sampleIds.split(' ').map(Number) }
}

export const groupSignalById = (db: ReadableDb, id: number): GroupSignalRow | null => {
  const row = prepared(db, `SELECT ${columns} FROM group_signal WHERE id = ?`).get(id)
  return row === undefined ? null : read(row)
}

/** All signals of a group, oldest first. */
export const signalsOfGroup = (db: ReadableDb, groupId: number): GroupSignalRow[] =>
  prepared(db, `SELECT ${columns} FROM group_signal WHERE group_id = ? ORDER BY at, id`)
    .all(groupId)
    .map(read)

export const openGroupSignals = (db: ReadableDb, groupId: number): number =>
  prepared(db, "SELECT count(*) FROM group_signal WHERE group_id = ? AND status = 'open'")
    .pluck()
    .get(groupId) as number

/** One page of the signals of some groups, newest first, and how many there are in all. */
export const listGroupSignals = (
  db: ReadableDb,
  groupIds: readonly number[],
  status: GroupSignalStatus | null,
  page: number,
  limit: number,
): { readonly total: number; readonly rows: GroupSignalRow[] } => {
  const where = `WHERE group_id IN (SELECT value FROM json_each(?)) AND (? IS NULL OR status = ?)`
  const values = [JSON.stringify(groupIds), status, status]
  const total = prepared(db, `SELECT count(*) FROM group_signal ${where}`)
    .pluck()
    .get(...values) as number
  const rows = prepared(
    db,
    `SELECT ${columns} FROM group_signal ${where} ORDER BY at DESC, id DESC LIMIT ? OFFSET ?`,
  ).all(...values, limit, (page - 1) * limit)
  return { total, rows: rows.map(read) }
}

export type FoundSignal = Pick<
  GroupSignalRow,
  'groupId' | 'sampleId' | 'sampleIds' | 'observation' | 'at' | 'revision' | 't2' | 'ucl' | 'sentence'
>

/** Opens a signal, opens a withdrawn one of the same observation again, or corrects an open one; gives its id. */
export const openGroupSignal = (db: WritableDb, found: FoundSignal, at: number): number =>
  prepared(
    db,
    `INSERT INTO group_signal (group_id, sample_id, sample_ids, observation, at, revision, t2, ucl, sentence, status,
       opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)
     ON CONFLICT (group_id, sample_id) DO UPDATE SET sample_ids = excluded.sample_ids, at = excluded.at,
       revision = excluded.revision, t2 = excluded.t2, ucl = excluded.ucl, sentence = excluded.sentence,
       opened_at = CASE status WHEN 'open' THEN opened_at ELSE excluded.opened_at END, status = 'open', withdrawn_at = NULL
     RETURNING id`,
  )
    .pluck()
    .get(
      found.groupId,
      found.sampleId,
      found.sampleIds.join(' '),
      found.observation,
      found.at,
      found.revision,
      found.t2,
      found.ucl,
      found.sentence,
      at,
    ) as number

export const withdrawGroupSignal = (db: WritableDb, id: number, at: number): void => {
  prepared(db, "UPDATE group_signal SET status = 'withdrawn', withdrawn_at = ? WHERE id = ?").run(at, id)
}

export const acknowledgeGroupSignal = (
  db: WritableDb,
  id: number,
  made: Pick<GroupSignalRow, 'acknowledgedBy' | 'acknowledgedAt' | 'causeCode' | 'actionCode' | 'comment'>,
): void => {
  prepared(
    db,
    `UPDATE group_signal SET status = 'acknowledged', acknowledged_by = ?, acknowledged_at = ?, cause_code = ?,
       action_code = ?, comment = ? WHERE id = ?`,
  ).run(made.acknowledgedBy, made.acknowledgedAt, made.causeCode, made.actionCode, made.comment, id)
}
