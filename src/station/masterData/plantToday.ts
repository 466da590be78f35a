import { localTime } from '../../contract/zoneClock.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { calendarOf } from '../shifts/calendarOf.ts'

/**
 * The day of the plant's calendar that it is, such as 2026-03-29. A night shift that goes on after midnight still belongs to the
 * day before: who enters it says so by its date.
 *
 * @param now ms since 1970
 */
export const plantToday = (db: ReadableDb, now: number): string => localTime(now, calendarOf(db).timeZone).day
