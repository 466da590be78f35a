import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type DowntimeRow, downtimeOfShift } from '../../storage/production/downtime.ts'
import { checkShiftDate } from './checkShiftDate.ts'
import { checkStart } from './checkStart.ts'
import { orderOfLine } from './orderOfLine.ts'

/** A shift is never longer, whatever its planned hours are. */
const longestShift = 24 * 60

type Told = Pick<
  DowntimeRow,
  'clientId' | 'shiftDate' | 'shiftType' | 'workOrderId' | 'minutes' | 'startedAt'
>

/**
 * Refuses a standstill that cannot have been.
 *
 * @param now ms since 1970
 * @param id of the one that is changed; 0 for a new one
 * @throws ContractError VALIDATION_ERROR for a day or a start that is wrong, NOT_FOUND for an order that its line does not have,
 * UNPROCESSABLE_ENTITY where its shift would stand still for more than a day
 */
export const checkDowntime = (db: ReadableDb, now: number, told: Told, id = 0): void => {
  checkShiftDate(db, now, told.shiftDate)
  checkStart(db, now, told.shiftDate, told.startedAt)
  orderOfLine(db, told.clientId, told.workOrderId)
  const others = downtimeOfShift(db, told, id)
  if (others + told.minutes <= longestShift) return
  const left = longestShift - others
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    `This shift already has ${others} minutes of standstill; with ${told.minutes} more it would stand still for longer than a day. Correct the minutes, or the shift.`,
    [{ field: 'minutes', value: told.minutes, constraint: `must be <= ${left}` }],
  )
}
