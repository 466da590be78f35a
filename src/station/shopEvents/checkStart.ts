import { ContractError } from '../../contract/errors.ts'
import { dayAfter, localTime } from '../../contract/zoneClock.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { calendarOf } from '../shifts/calendarOf.ts'

/** How far a clock at a machine may be ahead of the station's, ms. */
const ahead = 5 * 60_000

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
  const value = new Date(startedAt).toISOString()
  if (startedAt > now + ahead) {
    throw new ContractError(
      'VALIDATION_ERROR',
      `The standstill starts at ${value}, which has not come yet. Give the time at which it began.`,
      [{ field: 'started_at', value, constraint: 'must not be in the future' }],
    )
  }
  const { day } = localTime(startedAt, calendarOf(db).timeZone)
  const next = dayAfter(shiftDate)
  if (day === shiftDate || day === next) return
  throw new ContractError(
    'VALIDATION_ERROR',
    `The standstill starts on ${day}, but its shift began on ${shiftDate}. Give the day on which the shift began, or the right start.`,
    [{ field: 'started_at', value, constraint: `must be on ${shiftDate} or ${next}` }],
  )
}
