import type { WritableDb } from '../../storage/connection.ts'
import { openSamplingsOf, updateSampling } from '../../storage/plans/samplings.ts'

/** Closes what a plan had made due and nobody has begun, as the plan is no longer what it was. */
export const withdrawOpen = (
  db: WritableDb,
  planId: number,
  at: number,
  by: string,
  reason: string,
  begunToo = false,
): void => {
  for (const open of openSamplingsOf(db, planId)) {
    if (open.state !== 'due' && !begunToo) continue
    updateSampling(db, { ...open, state: 'withdrawn', endedAt: at, endedBy: by, reason })
  }
}
