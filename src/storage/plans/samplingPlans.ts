import { and, asc, eq, isNull } from 'drizzle-orm'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { samplingPlan } from '../schema/samplingPlan.ts'

/** A plan of sampling as it is stored. */
export type PlanRow = Readonly<typeof samplingPlan.$inferSelect>

export type NewPlan = Omit<PlanRow, 'id'>

/** A plan by its id, deleted ones too. */
export const planById = (db: ReadableDb, id: number): PlanRow | null =>
  drizzleOf(db).select().from(samplingPlan).where(eq(samplingPlan.id, id)).get() ?? null

/** All that are not deleted, by name. */
export const livePlans = (db: ReadableDb): PlanRow[] =>
  drizzleOf(db)
    .select()
    .from(samplingPlan)
    .where(isNull(samplingPlan.deletedAt))
    .orderBy(asc(samplingPlan.name), asc(samplingPlan.id))
    .all()

/** Deleted ones too: their samplings are still listed. */
export const allPlans = (db: ReadableDb): PlanRow[] => drizzleOf(db).select().from(samplingPlan).all()

export const insertPlan = (db: WritableDb, row: NewPlan): PlanRow =>
  drizzleOf(db).insert(samplingPlan).values(row).returning().get()

/** Stores a plan's present state; null where it was deleted in the meantime. */
export const updatePlan = (db: WritableDb, row: PlanRow): PlanRow | null => {
  const { id, ...values } = row
  return (
    drizzleOf(db)
      .update(samplingPlan)
      .set(values)
      .where(and(eq(samplingPlan.id, id), isNull(samplingPlan.deletedAt)))
      .returning()
      .get() ?? null
  )
}

/** Notes up to when, ms, what the clock makes due was stored. */
export const setScheduledTo = (db: WritableDb, id: number, at: number): void => {
  prepared(db, 'UPDATE sampling_plan SET scheduled_to = ? WHERE id = ?').run(at, id)
}

/** Notes how many pieces were counted since a sampling was due by them, and a machine's total. */
export const setPiecesCounted = (
  db: WritableDb,
  id: number,
  counted: number,
  counter: number | null,
): void => {
  prepared(db, 'UPDATE sampling_plan SET pieces_counted = ?, counter = ? WHERE id = ?').run(
    counted,
    counter,
    id,
  )
}
