import type { ChartMark } from '../../contract/chart.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { lastEntryBy, statusesUnder } from '../../storage/measurements/asOf.ts'
import {
  type ViolationRow,
  type ViolationStatus,
  violationsOfPeriod,
} from '../../storage/measurements/violations.ts'
import { chartMark } from './chartMark.ts'

/** The violations that were known at a time, with the status that each had. */
export interface MarksThen {
  readonly marks: ChartMark[]
  /** Whether some statuses are worked out from what is known today, because the log does not reach back so far. */
  readonly guessed: boolean
}

/** What a violation shows of its past by itself. */
const statusByItself = ({ acknowledgedAt, withdrawnAt }: ViolationRow, at: number): ViolationStatus => {
  if (withdrawnAt !== null && withdrawnAt <= at) return 'withdrawn'
  return acknowledgedAt !== null && acknowledgedAt <= at ? 'acknowledged' : 'open'
}

/** The violations of a characteristic's subgroups from one on, as they stood at a time, ms. */
export const marksAt = (db: ReadableDb, characteristicId: number, from: number, at: number): MarksThen => {
  const entry = lastEntryBy(db, at)
  const told = statusesUnder(db, characteristicId, entry, from)
  let guessed = false
  const marks = violationsOfPeriod(db, characteristicId, from, Number.MAX_SAFE_INTEGER)
    .filter(({ openedAt }) => openedAt <= at)
    .flatMap((row): ChartMark[] => {
      const known = told.get(row.id)
      if (known === undefined) guessed = true
      const status = known ?? statusByItself(row, at)
      return status === 'withdrawn' ? [] : [chartMark({ ...row, status })]
    })
  return { marks, guessed }
}
