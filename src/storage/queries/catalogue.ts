import { asc, eq } from 'drizzle-orm'
import type { CodeEntry } from '../../contract/violation.ts'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { action } from '../schema/action.ts'
import { cause } from '../schema/cause.ts'

/** The two lists of the catalogue. */
export type CatalogueList = 'cause' | 'action'

const tables = { cause, action } as const

/** All entries of a list, by label. */
export const catalogueEntries = (db: ReadableDb, list: CatalogueList): CodeEntry[] => {
  const table = tables[list]
  return drizzleOf(db)
    .select({ code: table.code, label: table.label })
    .from(table)
    .orderBy(asc(table.label))
    .all()
}

export const catalogueEntry = (db: ReadableDb, list: CatalogueList, code: string): CodeEntry | null => {
  const table = tables[list]
  return (
    drizzleOf(db)
      .select({ code: table.code, label: table.label })
      .from(table)
      .where(eq(table.code, code))
      .get() ?? null
  )
}

export const insertCatalogueEntry = (
  db: WritableDb,
  list: CatalogueList,
  entry: CodeEntry,
  at: number,
): void => {
  drizzleOf(db)
    .insert(tables[list])
    .values({ ...entry, createdAt: at })
    .run()
}
