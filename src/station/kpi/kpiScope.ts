import type { NarrowSpan } from '../../storage/production/narrowDaySums.ts'

/** Whose figures of which days, of one order or one kind of shift where they are not null, and when they are read (ms). */
export interface KpiScope extends NarrowSpan {
  readonly now: number
}
