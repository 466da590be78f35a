import { and, desc, eq, isNull } from 'drizzle-orm'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { gaugeStudy } from '../schema/gaugeStudy.ts'

/** A study as it is stored. */
export type GaugeStudyRow = Readonly<typeof gaugeStudy.$inferSelect>

export type NewGaugeStudy = Omit<GaugeStudyRow, 'id'>

/** A study by its id, deleted ones too. */
export const gaugeStudyById = (db: ReadableDb, id: number): GaugeStudyRow | null =>
  drizzleOf(db).select().from(gaugeStudy).where(eq(gaugeStudy.id, id)).get() ?? null

/** All that are not deleted, the last changed first. */
export const liveGaugeStudies = (db: ReadableDb): GaugeStudyRow[] =>
  drizzleOf(db)
    .select()
    .from(gaugeStudy)
    .where(isNull(gaugeStudy.deletedAt))
    .orderBy(desc(gaugeStudy.updatedAt), desc(gaugeStudy.id))
    .all()

export const insertGaugeStudy = (db: WritableDb, row: NewGaugeStudy): GaugeStudyRow =>
  drizzleOf(db).insert(gaugeStudy).values(row).returning().get()

/** Stores a study's present state; null where it was deleted in the meantime. */
export const updateGaugeStudy = (db: WritableDb, row: GaugeStudyRow): GaugeStudyRow | null => {
  const { id, ...values } = row
  return (
    drizzleOf(db)
      .update(gaugeStudy)
      .set(values)
      .where(and(eq(gaugeStudy.id, id), isNull(gaugeStudy.deletedAt)))
      .returning()
      .get() ?? null
  )
}
