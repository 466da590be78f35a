import { ContractError } from '../../contract/errors.ts'
import { dayAfter, localTime } from '../../contract/zoneClock.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import { checkHasCome } from './checkHasCome.ts'

/**
 * Refuses a start of a standstill that has not been, or that is not of its shift: a shift reaches into the day after at most.
 *
 * @param now ms since 1970
 * @throws ContractError VALIDATION_ERROR
 */
export const checkStart = (
  db: ReadableDb,
  now: number,
  shiftDate: string,
  startedAt: number | null,
): void => {
  if (startedAt === null) return
  checkHasCome(now, startedAt, 'started_at')
  const value = new Date(startedAt).toISOString()
  const { day } = localTime(startedAt, calendarOf(db).timeZone)
  const next = dayAfter(shiftDate)
  if (day === shiftDate || day === next) return
  throw new ContractError(
    'VALIDATION_ERROR',
    `The standstill starts on ${day}, but its shift began on ${shiftDate}. Give the day on which the shift began, or the right start.`,
    [{ field: 'started_at', value, constraint: `must be on ${shiftDate} or ${next}` }],
  )
}
