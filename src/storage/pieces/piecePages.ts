import { prepared, type ReadableDb } from '../connection.ts'
import { type PieceRow, pieceColumns } from './pieces.ts'
import { searchWords } from './searchWords.ts'

/** Which pieces a list shows; `clientId` undefined is every client's. */
export interface PieceFilter {
  readonly search?: string | undefined
  readonly country?: string | undefined
  readonly haplogroup?: string | undefined
  readonly clientId?: string | undefined
}

export interface PiecePageRows {
  readonly total: number
  readonly hasMore: boolean
  readonly rows: PieceRow[]
}

/** A search counts no further: to look at every record that begins with one letter takes too long while somebody types. */
const mostCounted = 1_000

interface Source {
  readonly from: string
  readonly where: string
  readonly values: (string | number)[]
}

const sourceOf = (filter: PieceFilter, words: string | null): Source => {
  const parts: string[] = []
  const values: (string | number)[] = []
  const add = (sql: string, value: string | undefined): void => {
    if (value === undefined) return
    parts.push(sql)
    values.push(value)
  }
  add('piece_search MATCH ?', words ?? undefined)
  add('piece.country = ? COLLATE NOCASE', filter.country)
  add('piece.haplogroup = ? COLLATE NOCASE', filter.haplogroup)
  add('(piece.client_id IS NULL OR piece.client_id = ?)', filter.clientId)
  return {
    from: words === null ? 'piece' : 'piece_search CROSS JOIN piece ON piece.id = piece_search.rowid',
    where: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`,
    values,
  }
}

/**
 * Where nothing but the client narrows the list, the index of clients gives it in order: else the records of all others
 * would be read too.
 */
const ownOrShared: Source = {
  from: `(SELECT id FROM piece WHERE client_id IS NULL UNION ALL SELECT id FROM piece WHERE client_id = ?) own
    CROSS JOIN piece ON piece.id = own.id`,
  where: '',
  values: [],
}

/** One page of pieces, the newest first. */
export const pageOfPieces = (
  db: ReadableDb,
  filter: PieceFilter,
  page: number,
  limit: number,
): PiecePageRows => {
  const typed = (filter.search ?? '').trim()
  const words = searchWords(typed)
  if (typed !== '' && words === null) return { total: 0, hasMore: false, rows: [] }
  const { search: _, clientId, ...narrowing } = filter
  const onlyScope =
    words === null && clientId !== undefined && Object.values(narrowing).every((value) => value === undefined)
  const source = onlyScope ? { ...ownOrShared, values: [clientId] } : sourceOf(filter, words)
  const key = words === null ? (onlyScope ? 'own.id' : 'piece.id') : 'piece_search.rowid'
  const { from, where, values } = source
  const rows = prepared(
    db,
    `SELECT ${pieceColumns} FROM ${from} ${where} ORDER BY ${key} DESC LIMIT ? OFFSET ?`,
  ).all([...values, limit + 1, (page - 1) * limit]) as PieceRow[]
  const counted = onlyScope
    ? prepared(
        db,
        'SELECT (SELECT count(*) FROM piece WHERE client_id IS NULL) + (SELECT count(*) FROM piece WHERE client_id = ?) AS n',
      ).get(values)
    : prepared(db, `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} ${where} LIMIT ?)`).get([
        ...values,
        words === null ? Number.MAX_SAFE_INTEGER : mostCounted,
      ])
  return {
    total: (counted as { n: number }).n,
    hasMore: rows.length > limit,
    rows: rows.slice(0, limit),
  }
}
