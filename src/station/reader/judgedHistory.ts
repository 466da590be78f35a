import type { ReadableDb } from '../../storage/connection.ts'
import { readHistory } from '../../storage/measurements/history.ts'
import type { JobInput } from './readerJobs.ts'

/** The measurements of a characteristic's newest subgroups, without the excluded ones, and when the first was taken. */
export const judgedHistory = (
  db: ReadableDb,
  { characteristicId, max }: JobInput,
): { readonly subgroups: (readonly number[])[]; readonly from: number } => {
  const subgroups: (readonly number[])[] = []
  let from = Number.MAX_SAFE_INTEGER
  for (const point of readHistory(db, characteristicId, max)) {
    from = Math.min(from, point.at)
    if (!point.excluded) subgroups.push(point.measurements)
  }
  return { subgroups, from }
}
