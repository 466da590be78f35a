import type { MultivariateEstimate } from '../../spc/multivariate/multivariateEstimate.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A frozen mean vector and covariance matrix of a group. In force for observations after `afterAt`; null is from the beginning. */
export interface GroupRevisionRow {
  readonly revision: number
  readonly estimate: MultivariateEstimate
  readonly alpha: number
  /** The first member's subgroup of each observation that it was made from. */
  readonly sampleIds: readonly number[]
  readonly excluded: readonly { readonly sample_id: number; readonly reason: string }[]
  readonly afterAt: number | null
  readonly createdBy: string
  readonly createdAt: number
  readonly reason: string | null
}

interface StoredRevision extends Omit<GroupRevisionRow, 'estimate' | 'sampleIds' | 'excluded'> {
  readonly estimate: string
  readonly sampleIds: string
  readonly excluded: string
}

const read = (row: unknown): GroupRevisionRow => {
  const stored = row as StoredRevision
  return {
    ...stored,
    estimate: JSON.parse(stored.estimate) as MultivariateEstimate,
    sampleIds: stored.sampleIds.split(' ').map(Number),
    excluded: JSON.parse(stored.excluded) as GroupRevisionRow['excluded'],
  }
}

/** All revisions of a group, oldest first. */
export const groupRevisions = (db: ReadableDb, groupId: number): GroupRevisionRow[] =>
  prepared(
    db,
    `SELECT revision, estimate, alpha, sample_ids AS sampleIds, excluded, after_at AS afterAt,
       created_by AS createdBy, created_at AS createdAt, reason
     FROM group_limits_revision WHERE group_id = ? ORDER BY revision`,
  )
    .all(groupId)
    .map(read)

/** The number of a group's newest revision; null before its limits are frozen. */
export const newestGroupRevision = (db: ReadableDb, groupId: number): number | null =>
  prepared(db, 'SELECT max(revision) FROM group_limits_revision WHERE group_id = ?').pluck().get(groupId) as
    | number
    | null

/** Adds a revision; ids are stored as text, so that an auditor can read the file with any SQLite tool. */
export const insertGroupRevision = (db: WritableDb, groupId: number, row: GroupRevisionRow): void => {
  prepared(
    db,
    `INSERT INTO group_limits_revision (group_id, revision, estimate, alpha, sample_ids, excluded, after_at,
       created_by, created_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    groupId,
    row.revision,
    JSON.stringify(row.estimate),
    row.alpha,
    row.sampleIds.join(' '),
    JSON.stringify(row.excluded),
    row.afterAt,
    row.createdBy,
    row.createdAt,
    row.reason,
  )
}
