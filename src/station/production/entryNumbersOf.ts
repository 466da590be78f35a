import { plantCycleHours, plantShiftHours } from '../../contract/production/plantShiftHours.ts'
import type { EntryNumbers, EntryToResolve } from '../../storage/production/entryNumbers.ts'

type Cycle = Pick<EntryNumbers, 'cycleHours' | 'cycleSource'>

/** What is known of how long a unit takes; null is nothing. */
export interface CycleStandards {
  readonly orderCycle: number | null
  readonly styleCycle: number | null
  readonly clientCycle: number | null
}

/**
 * Hours that one unit takes: of the order, else the standard of the style, else of the line, else the mean of the style over the 30
 * days before, else a quarter of an hour.
 *
 * @param rolling asked only where there is no standard
 */
export const cycleOf = (
  { orderCycle, styleCycle, clientCycle }: CycleStandards,
  rolling: () => number | null,
): Cycle => {
  if (orderCycle !== null) return { cycleHours: orderCycle, cycleSource: 'order' }
  if (styleCycle !== null) return { cycleHours: styleCycle, cycleSource: 'style' }
  if (clientCycle !== null) return { cycleHours: clientCycle, cycleSource: 'client' }
  const mean = rolling()
  if (mean !== null) return { cycleHours: mean, cycleSource: 'rolling' }
  return { cycleHours: plantCycleHours, cycleSource: 'default' }
}

/** What an entry says, or what stands in for it. */
export const entryNumbersOf = (entry: EntryToResolve, rolling: () => number | null): EntryNumbers => ({
  ...cycleOf(entry, rolling),
  shiftHours: entry.givenShiftHours ?? entry.lineShiftHours ?? plantShiftHours[entry.shiftType],
  shiftSource: entry.givenShiftHours === null ? 'shift' : 'entry',
  present: entry.givenPresent ?? entry.assigned,
  presentSource: entry.givenPresent === null ? 'assigned' : 'entry',
})
