import { asc, eq, sql } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { action } from '../schema/action.ts'
import { cause } from '../schema/cause.ts'

/** The two lists of the catalogue. */
export type CatalogueList = 'cause' | 'action'

const tables = { cause, action } as const

/** A cause or an action as it is stored. Times are milliseconds since 1970, UTC. */
export type CatalogueRow = Readonly<typeof cause.$inferSelect>

/** All entries of a list in the order that people gave it, retired ones too. */
export const catalogueEntries = (db: ReadableDb, list: CatalogueList): CatalogueRow[] => {
  const table = tables[list]
  return drizzleOf(db).select().from(table).orderBy(asc(table.position), asc(table.code)).all()
}

/** An entry by its code; codes that differ in capital letters only are the same. */
export const catalogueEntry = (db: ReadableDb, list: CatalogueList, code: string): CatalogueRow | null => {
  const table = tables[list]
  return (
    drizzleOf(db)
      .select()
      .from(table)
      .where(eq(sql`${table.code} COLLATE NOCASE`, code))
      .get() ?? null
  )
}

export const insertCatalogueEntry = (db: WritableDb, list: CatalogueList, entry: CatalogueRow): void => {
  drizzleOf(db).insert(tables[list]).values(entry).run()
}

/** Stores what may change of an entry; its code never does. */
export const updateCatalogueEntry = (
  db: WritableDb,
  list: CatalogueList,
  { code, label, position, retiredAt }: CatalogueRow,
): void => {
  const table = tables[list]
  drizzleOf(db).update(table).set({ label, position, retiredAt }).where(eq(table.code, code)).run()
}
