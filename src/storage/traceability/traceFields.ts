import { asc, eq, sql } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { traceField } from '../schema/traceField.ts'

/** A field as it is stored. Times are milliseconds since 1970, UTC. */
export type TraceFieldRow = Readonly<typeof traceField.$inferSelect>

const known = new WeakMap<WritableDb, readonly TraceFieldRow[]>()

/** All fields in the order that people gave them, retired ones too. */
export const traceFields = (db: ReadableDb): TraceFieldRow[] =>
  drizzleOf(db).select().from(traceField).orderBy(asc(traceField.position), asc(traceField.id)).all()

/** The fields that a subgroup is to be found by, remembered until one is added: each commit asks for them. */
export const indexedFields = (db: WritableDb): readonly TraceFieldRow[] => {
  const remembered = known.get(db)
  if (remembered !== undefined) return remembered
  const rows = traceFields(db)
  known.set(db, rows)
  return rows
}

/** Forgets what `indexedFields` remembers. Call it before and after a transaction that adds a field. */
export const forgetIndexedFields = (db: WritableDb): void => {
  known.delete(db)
}

/** A field by its key; keys that differ in capital letters only are the same. */
export const traceFieldByKey = (db: ReadableDb, key: string): TraceFieldRow | null =>
  drizzleOf(db)
    .select()
    .from(traceField)
    .where(eq(sql`${traceField.key} COLLATE NOCASE`, key))
    .get() ?? null

/** Adds a field and gives its id. */
export const insertTraceField = (db: WritableDb, row: Omit<TraceFieldRow, 'id'>): number =>
  drizzleOf(db).insert(traceField).values(row).returning({ id: traceField.id }).get().id

/** Stores what may change of a field; its key never does. */
export const updateTraceField = (db: WritableDb, { id, key: _key, ...row }: TraceFieldRow): void => {
  drizzleOf(db).update(traceField).set(row).where(eq(traceField.id, id)).run()
}

/** Notes up to which subgroup a field is still to be brought into the search. */
export const setPending = (db: WritableDb, id: number, pending: number): void => {
  drizzleOf(db).update(traceField).set({ pending }).where(eq(traceField.id, id)).run()
}
