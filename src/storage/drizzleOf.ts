import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { connectionOf, type ReadableDb } from './connection.ts'

const builders = new WeakMap<ReadableDb, BetterSQLite3Database>()

/** The query builder of a connection, for the query functions of this folder that are not on a hot path. */
export const drizzleOf = (db: ReadableDb): BetterSQLite3Database => {
  const known = builders.get(db)
  if (known !== undefined) return known
  const builder = drizzle({ client: connectionOf(db) })
  builders.set(db, builder)
  return builder
}
