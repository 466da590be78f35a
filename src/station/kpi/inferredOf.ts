import type { Inference } from '../../contract/production/inference.ts'
import { plantCycleHours } from '../../contract/production/plantShiftHours.ts'
import type { LineSums } from './periodFacts.ts'

const known = (all: readonly Inference[]): Inference[] => all.filter(({ records }) => records > 0)

const field = 'ideal_cycle_time'

/** Cycle times that orders do not say, by what stands in for them. */
export const inferredCycles = (sums: LineSums): Inference[] =>
  known([
    { field, value: null, source: 'style', confidence: 0.9, records: sums.cycleStyle },
    { field, value: null, source: 'client', confidence: 0.8, records: sums.cycleClient },
    { field, value: null, source: 'rolling', confidence: 0.75, records: sums.cycleRolling },
    { field, value: plantCycleHours, source: 'default', confidence: 0.5, records: sums.cycleDefault },
  ])

/** Shift hours that so many entries do not say. */
export const inferredShiftHours = (records: number): Inference[] =>
  known([{ field: 'shift_hours_scheduled', value: null, source: 'shift', confidence: 0.9, records }])

/** People present that so many entries do not say. */
export const inferredPresent = (records: number): Inference[] =>
  known([{ field: 'employees_present', value: null, source: 'assigned', confidence: 0.6, records }])

/** Ship dates that orders do not say. */
export const inferredShipDates = (records: number): Inference[] =>
  known([{ field: 'planned_ship_date', value: null, source: 'cycle', confidence: 0.85, records }])

/** Start dates that orders do not say. */
export const inferredStarts = (firstEntry: number, created: number): Inference[] =>
  known([
    { field: 'start_date', value: null, source: 'first_entry', confidence: 0.8, records: firstEntry },
    { field: 'start_date', value: null, source: 'created', confidence: 0.5, records: created },
  ])
