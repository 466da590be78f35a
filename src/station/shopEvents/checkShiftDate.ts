import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { plantToday } from '../masterData/plantToday.ts'

/**
 * Refuses what is told of a shift that has not been.
 *
 * @param now ms since 1970
 * @throws ContractError VALIDATION_ERROR
 */
export const checkShiftDate = (db: ReadableDb, now: number, shiftDate: string): void => {
  const today = plantToday(db, now)
  if (shiftDate <= today) return
  throw new ContractError(
    'VALIDATION_ERROR',
    `The day ${shiftDate} has not come yet: in the plant it is ${today}. Give the day on which the shift began.`,
    [{ field: 'shift_date', value: shiftDate, constraint: `must be <= ${today}` }],
  )
}
