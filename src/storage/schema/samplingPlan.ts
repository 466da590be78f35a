import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlanStep, PlanTrigger } from '../../contract/plan.ts'

/** Which characteristics are measured together, and how often. Deleted plans stay, because their samplings do. */
export const samplingPlan = sqliteTable('sampling_plan', {
  id: integer().primaryKey({ autoIncrement: true }),
  name: text().notNull(),
  note: text(),
  clientId: text('client_id'),
  steps: text({ mode: 'json' }).$type<readonly PlanStep[]>().notNull(),
  triggers: text({ mode: 'json' }).$type<readonly PlanTrigger[]>().notNull(),
  /** Names of the shifts in which it holds; null is all. */
  shifts: text({ mode: 'json' }).$type<readonly string[]>(),
  /** Days of the week, 1 is Monday. */
  weekdays: text({ mode: 'json' }).$type<readonly number[]>().notNull(),
  graceMinutes: integer('grace_minutes').notNull(),
  active: integer({ mode: 'boolean' }).notNull(),
  /** What the clock makes due was stored up to here, ms. */
  scheduledTo: integer('scheduled_to').notNull(),
  piecesCounted: integer('pieces_counted').notNull(),
  /** A machine's running total as it was last sent. */
  counter: integer(),
  /** Counts up with each change, so that two people do not overwrite each other. */
  revision: integer().notNull(),
  createdBy: text('created_by').notNull(),
  createdAt: integer('created_at').notNull(),
  updatedBy: text('updated_by').notNull(),
  updatedAt: integer('updated_at').notNull(),
  deletedAt: integer('deleted_at'),
})
