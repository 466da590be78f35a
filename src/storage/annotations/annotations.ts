import type { AnnotationCategory } from '../../contract/annotation.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A note on a chart as it is stored. Times are milliseconds since 1970, UTC. */
export interface AnnotationRow {
  readonly id: number
  readonly characteristicId: number
  /** The subgroup that it stands at; null where it is of a period. */
  readonly sampleId: number | null
  readonly fromAt: number
  readonly toAt: number | null
  readonly text: string
  readonly category: AnnotationCategory | null
  readonly author: string
  /** Of the person who wrote it; null where a key or the station did. */
  readonly userId: number | null
  readonly createdAt: number
  readonly updatedBy: string | null
  readonly updatedAt: number | null
  readonly removedAt: number | null
  readonly revision: number
}

/** Which notes are read: those that reach into a period, at one characteristic or at all. */
export interface AnnotationFilter {
  readonly characteristicId: number | null
  readonly from: number
  readonly to: number
  /** As they were known at a time; now where it is null. */
  readonly knownAt: number | null
}

const columns = `id, characteristic_id AS characteristicId, sample_id AS sampleId, from_at AS fromAt, to_at AS toAt, text,
  category, author, user_id AS userId, created_at AS createdAt, updated_by AS updatedBy, updated_at AS updatedAt,
  removed_at AS removedAt, revision`

/** Stores a note and gives back its id. */
export const insertAnnotation = (db: WritableDb, row: Omit<AnnotationRow, 'id'>): number =>
  Number(
    prepared(
      db,
      `INSERT INTO annotation (characteristic_id, sample_id, from_at, to_at, text, category, author, user_id, created_at,
         updated_by, updated_at, removed_at, revision)
       VALUES (@characteristicId, @sampleId, @fromAt, @toAt, @text, @category, @author, @userId, @createdAt,
         @updatedBy, @updatedAt, @removedAt, @revision)`,
    ).run(row).lastInsertRowid,
  )

/** Stores what may change of a note: its words, its category, and that it was removed. */
export const updateAnnotation = (db: WritableDb, row: AnnotationRow): void => {
  const { id, text, category, updatedBy, updatedAt, removedAt, revision } = row
  prepared(
    db,
    `UPDATE annotation SET text = @text, category = @category, updated_by = @updatedBy, updated_at = @updatedAt,
       removed_at = @removedAt, revision = @revision WHERE id = @id`,
  ).run({ id, text, category, updatedBy, updatedAt, removedAt, revision })
}

/** A note by its id, a removed one too. */
export const annotationById = (db: ReadableDb, id: number): AnnotationRow | null =>
  (prepared(db, `SELECT ${columns} FROM annotation WHERE id = ?`).get(id) as AnnotationRow | undefined) ??
  null

/** The newest notes that reach into a period, by the measuring time, the newest first; removed ones are not there. */
export const annotationsOf = (
  db: ReadableDb,
  { characteristicId, from, to, knownAt }: AnnotationFilter,
  limit: number,
): AnnotationRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM annotation
     WHERE ${characteristicId === null ? '' : 'characteristic_id = @characteristicId AND '}from_at <= @to
       AND coalesce(to_at, from_at) >= @from
       AND ${
         knownAt === null
           ? 'removed_at IS NULL'
           : 'created_at <= @knownAt AND coalesce(removed_at, @knownAt + 1) > @knownAt'
       }
     ORDER BY from_at DESC, id DESC LIMIT @limit`,
  ).all({
    from,
    to,
    limit,
    ...(characteristicId === null ? {} : { characteristicId }),
    ...(knownAt === null ? {} : { knownAt }),
  }) as AnnotationRow[]
