import type { Caller } from '../../contract/caller.ts'
import type { DueSampling } from '../../contract/plan.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { dueOf } from '../../storage/plans/samplingSteps.ts'
import { maySee } from '../characteristics/maySee.ts'

/** What the plans that a caller may see ask for of a characteristic now: what was due first; null where nothing is. */
export const dueSampling = (
  db: ReadableDb,
  caller: Caller,
  characteristicId: number,
  now: number,
): DueSampling | null => {
  const first = dueOf(db, characteristicId).find(({ clientId }) => maySee(caller, clientId))
  return first === undefined
    ? null
    : {
        state: first.overdueAt <= now ? 'overdue' : 'due',
        since: new Date(first.dueAt).toISOString(),
        plan_id: first.planId,
        plan_name: first.planName,
        run_id: first.samplingId,
        begun: first.state !== 'due',
      }
}
