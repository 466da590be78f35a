import type { Plan } from '../../contract/plan.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { PlanRow } from '../../storage/plans/samplingPlans.ts'
import { openSamplingsOf } from '../../storage/plans/samplings.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import type { ShiftCalendar } from '../shifts/shiftCalendar.ts'
import { describeRun } from './describeRun.ts'
import { nextDueTime } from './dueTimes.ts'
import { liveSteps } from './planSteps.ts'

const problemOf = (db: ReadableDb, row: PlanRow, { shifts }: ShiftCalendar): string | null => {
  if (!row.active) return 'The plan rests: it makes nothing due.'
  if (liveSteps(db, row.steps).length === 0) return 'All its characteristics were deleted. Choose others.'
  const names = shifts.map(({ name }) => name)
  if (row.shifts !== null && !row.shifts.some((name) => names.includes(name))) {
    return `It holds in shifts that there are no more: ${row.shifts.join(', ')}. Choose others.`
  }
  return null
}

/** A plan as it is told to those who ask. `now` is in ms. */
export const describePlan = (db: ReadableDb, row: PlanRow, now: number): Plan => {
  const calendar = calendarOf(db)
  const problem = problemOf(db, row, calendar)
  const next = problem === null ? nextDueTime(row, calendar, now) : null
  // Of two that are open, the one that was begun comes first: somebody has pieces in hand.
  const open = openSamplingsOf(db, row.id)
  const shown = open.find(({ state }) => state !== 'due') ?? open.at(-1)
  return {
    id: row.id,
    ...settingsOfPlan(row),
    pieces_counted: row.piecesCounted,
    next_due_at: next === null ? null : new Date(next.at).toISOString(),
    open: shown === undefined ? null : describeRun(db, shown, row, now),
    problem,
    revision: row.revision,
    created_by: row.createdBy,
    created_at: new Date(row.createdAt).toISOString(),
    updated_by: row.updatedBy,
    updated_at: new Date(row.updatedAt).toISOString(),
  }
}

/** What people set of a plan, also as the audit log keeps it. */
export const settingsOfPlan = (row: PlanRow) => ({
  name: row.name,
  note: row.note,
  client_id: row.clientId,
  steps: [...row.steps],
  triggers: [...row.triggers],
  shifts: row.shifts === null ? null : [...row.shifts],
  weekdays: [...row.weekdays],
  grace_minutes: row.graceMinutes,
  active: row.active,
})
