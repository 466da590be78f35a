import type SQLite from 'better-sqlite3'

declare const readable: unique symbol
declare const writable: unique symbol

/** A database that queries may read. It gives nothing away but to the query functions of this folder. */
export interface ReadableDb {
  readonly [readable]: true
}

/** A database that queries may also change: a query that takes only a `ReadableDb` cannot write. */
export interface WritableDb extends ReadableDb {
  readonly [writable]: true
}

const connections = new WeakMap<ReadableDb, SQLite.Database>()
const statements = new WeakMap<ReadableDb, Map<string, SQLite.Statement>>()

/** Brands an open connection. */
export const brand = <Db extends ReadableDb>(connection: SQLite.Database): Db => {
  const db = Object.freeze({}) as Db
  connections.set(db, connection)
  statements.set(db, new Map())
  return db
}

/** The connection behind a handle, for the query functions of this folder only. */
export const connectionOf = (db: ReadableDb): SQLite.Database => {
  const connection = connections.get(db)
  if (connection === undefined) throw new Error('this handle belongs to no open database')
  return connection
}

/** A statement, prepared once per connection. */
export const prepared = (db: ReadableDb, sql: string): SQLite.Statement => {
  const cache = statements.get(db)
  const known = cache?.get(sql)
  if (known !== undefined) return known
  const statement = connectionOf(db).prepare(sql)
  cache?.set(sql, statement)
  return statement
}
