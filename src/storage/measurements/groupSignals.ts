import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

export type GroupSignalStatus = 'open' | 'acknowledged' | 'withdrawn'

/** The chart of a group that signals: its level is T², its dispersion |S|. */
export type GroupChartPanel = 'location' | 'dispersion'

/** An observation of a group beyond a limit. */
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
  readonly chart: GroupChartPanel
  /** |S| as a share of the baseline's and the limit that it is beyond; null where T² signals. */
  readonly dispersion: number | null
  readonly dispersionLimit: number | null
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
  at, revision, t2, ucl, chart, dispersion, dispersion_limit AS dispersionLimit, sentence, status, opened_at AS openedAt, acknowledged_at AS acknowledgedAt,
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

/** Groups with an open signal, deleted ones too, and how many. */
export const groupsWithOpenSignals = (
  db: ReadableDb,
): readonly { readonly groupId: number; readonly open: number }[] =>
  prepared(
    db,
    "SELECT group_id AS groupId, count(*) AS open FROM group_signal WHERE status = 'open' GROUP BY group_id",
  ).all() as { groupId: number; open: number }[]

/** The open signal of a group's newest observation that has one, of those first that nobody put aside; null where none is open. */
export const newestOpenGroupSignal = (db: ReadableDb, groupId: number): GroupSignalRow | null => {
  const row = prepared(
    db,
    `SELECT ${columns} FROM group_signal WHERE group_id = ? AND status = 'open'
     ORDER BY id IN (SELECT subject_id FROM alarm_shelf WHERE kind = 'signal' AND ended_at IS NULL), at DESC, id DESC LIMIT 1`,
  ).get(groupId)
  return row === undefined ? null : read(row)
}

/** Which signals a list is about; null does not matter. Times in ms. */
export interface GroupSignalFilter {
  readonly groupIds: readonly number[]
  readonly causeCode: string | null
  readonly from: number | null
  readonly to: number | null
}

/** One page of the signals of some groups, newest first, how many there are in all, and how many by what became of them. */
export const listGroupSignals = (
  db: ReadableDb,
  { groupIds, causeCode, from, to }: GroupSignalFilter,
  status: GroupSignalStatus | null,
  page: number,
  limit: number,
) => {
  const where = `WHERE group_id IN (SELECT value FROM json_each(?)) AND (? IS NULL OR cause_code = ?)
    AND at >= ? AND at <= ?`
  const values = [
    JSON.stringify(groupIds),
    causeCode,
    causeCode,
    from ?? Number.MIN_SAFE_INTEGER,
    to ?? Number.MAX_SAFE_INTEGER,
  ]
  const counts = { open: 0, acknowledged: 0, withdrawn: 0 }
  const counted = prepared(
    db,
    `SELECT status, count(*) AS signals FROM group_signal ${where} GROUP BY status`,
  )
  for (const one of counted.all(...values) as { status: GroupSignalStatus; signals: number }[]) {
    counts[one.status] = one.signals
  }
  const rows = prepared(
    db,
    `SELECT ${columns} FROM group_signal ${where} AND (? IS NULL OR status = ?)
     ORDER BY at DESC, id DESC LIMIT ? OFFSET ?`,
  ).all(...values, status, status, limit, (page - 1) * limit)
  const total = status === null ? counts.open + counts.acknowledged + counts.withdrawn : counts[status]
  return { total, counts, rows: rows.map(read) }
}

export type FoundSignal = Pick<
  GroupSignalRow,
  | 'groupId'
  | 'sampleId'
  | 'sampleIds'
  | 'observation'
  | 'at'
  | 'revision'
  | 't2'
  | 'ucl'
  | 'chart'
  | 'dispersion'
  | 'dispersionLimit'
  | 'sentence'
>

/** Opens a signal, opens a withdrawn one of the same observation again, or corrects an open one; gives its id. */
export const openGroupSignal = (db: WritableDb, found: FoundSignal, at: number): number =>
  prepared(
    db,
    `INSERT INTO group_signal (group_id, sample_id, sample_ids, observation, at, revision, t2, ucl, chart, dispersion,
       dispersion_limit, sentence, status, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)
     ON CONFLICT (group_id, sample_id, chart) DO UPDATE SET sample_ids = excluded.sample_ids, at = excluded.at,
       revision = excluded.revision, t2 = excluded.t2, ucl = excluded.ucl, dispersion = excluded.dispersion,
       dispersion_limit = excluded.dispersion_limit, sentence = excluded.sentence,
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
      found.chart,
      found.dispersion,
      found.dispersionLimit,
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
