import type { Meaning } from '../../contract/signature.ts'
import type { PartEstimate } from '../../spc/chartPlan.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import type { SignatureRow } from '../queries/signatures.ts'
import type { SeriesKey } from './series.ts'

/** Frozen limits of a characteristic. In force for the points after `after`; null is from the beginning. */
export interface RevisionRow {
  readonly revision: number
  readonly method: 'baseline' | 'given'
  readonly centerLine: number
  readonly sigma: number
  /** Of a between/within chart. */
  readonly withinSigma: number | null
  /** Of a short-run chart, by part number. */
  readonly parts: Readonly<Record<string, PartEstimate>> | null
  readonly subgroups: number | null
  readonly after: SeriesKey | null
  readonly createdBy: string
  readonly createdAt: number
  readonly reason: string | null
  readonly signature: Pick<SignatureRow, 'fullName' | 'username' | 'meaning' | 'signedAt'> | null
}

interface StoredRevision extends Omit<RevisionRow, 'after' | 'parts' | 'signature'> {
  readonly parts: string | null
  readonly afterAt: number | null
  readonly afterSampleId: number | null
  readonly fullName: string | null
  readonly username: string | null
  readonly meaning: Meaning | null
  readonly signedAt: number | null
}

const columns = `revision, method, center_line AS centerLine, sigma, within_sigma AS withinSigma, parts, subgroups, after_at AS afterAt,
  after_sample_id AS afterSampleId, created_by AS createdBy, created_at AS createdAt, reason,
  full_name AS fullName, username, meaning, signed_at AS signedAt`

const read = (row: unknown): RevisionRow => {
  const { afterAt, afterSampleId, parts, fullName, username, meaning, signedAt, ...rest } =
    row as StoredRevision
  return {
    ...rest,
    parts: parts === null ? null : (JSON.parse(parts) as RevisionRow['parts']),
    after: afterAt === null || afterSampleId === null ? null : { at: afterAt, id: afterSampleId },
    signature:
      fullName === null || username === null || meaning === null || signedAt === null
        ? null
        : { fullName, username, meaning, signedAt },
  }
}

/** Ids as text, so that an auditor can read the file with any SQLite tool. */
const idList = (ids: readonly number[]): Buffer => Buffer.from(ids.join(' '), 'ascii')

/** Adds a revision with the ids of the subgroups that it was computed from. */
export const insertRevision = (
  db: WritableDb,
  characteristicId: number,
  row: RevisionRow,
  sampleIds: readonly number[] | null,
): void => {
  prepared(
    db,
    `INSERT INTO limits_revision (characteristic_id, revision, method, center_line, sigma, within_sigma, parts,
       subgroups, sample_ids, after_at, after_sample_id, created_by, created_at, reason)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    characteristicId,
    row.revision,
    row.method,
    row.centerLine,
    row.sigma,
    row.withinSigma,
    row.parts === null ? null : JSON.stringify(row.parts),
    row.subgroups,
    sampleIds === null ? null : idList(sampleIds),
    row.after?.at ?? null,
    row.after?.id ?? null,
    row.createdBy,
    row.createdAt,
    row.reason,
  )
}

/** All revisions of a characteristic, oldest first. */
export const revisionsOf = (db: ReadableDb, characteristicId: number): RevisionRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM limits_revision LEFT JOIN signature
       ON table_name = 'limits_revision' AND record_id = characteristic_id || '/' || revision
     WHERE characteristic_id = ? ORDER BY revision`,
  )
    .all(characteristicId)
    .map(read)

/** Notes the audit entry under which a revision was announced. */
export const setRevisionSeq = (
  db: WritableDb,
  characteristicId: number,
  revision: number,
  seq: number,
): void => {
  prepared(db, 'UPDATE limits_revision SET seq = ? WHERE characteristic_id = ? AND revision = ?').run(
    seq,
    characteristicId,
    revision,
  )
}

/** The revisions that were announced under an audit entry, in order. */
export const revisionsAnnouncedIn = (
  db: ReadableDb,
  seq: number,
): { characteristicId: number; revision: number }[] =>
  prepared(
    db,
    'SELECT characteristic_id AS characteristicId, revision FROM limits_revision WHERE seq = ? ORDER BY id',
  ).all(seq) as { characteristicId: number; revision: number }[]
