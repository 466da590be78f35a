import { asc, eq } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { serialGauge } from '../schema/serialGauge.ts'

/** A gauge as it is stored. */
export type SerialGaugeRow = Readonly<typeof serialGauge.$inferSelect>

export type NewSerialGauge = Omit<SerialGaugeRow, 'id'>

export const serialGaugeById = (db: ReadableDb, id: number): SerialGaugeRow | null =>
  drizzleOf(db).select().from(serialGauge).where(eq(serialGauge.id, id)).get() ?? null

/** All of them, by name. */
export const serialGauges = (db: ReadableDb): SerialGaugeRow[] =>
  drizzleOf(db).select().from(serialGauge).orderBy(asc(serialGauge.name), asc(serialGauge.id)).all()

export const insertSerialGauge = (db: WritableDb, row: NewSerialGauge): SerialGaugeRow =>
  drizzleOf(db).insert(serialGauge).values(row).returning().get()

/** Stores a gauge's present settings. */
export const updateSerialGauge = (db: WritableDb, { id, ...values }: SerialGaugeRow): void => {
  drizzleOf(db).update(serialGauge).set(values).where(eq(serialGauge.id, id)).run()
}

export const deleteSerialGauge = (db: WritableDb, id: number): void => {
  drizzleOf(db).delete(serialGauge).where(eq(serialGauge.id, id)).run()
}
