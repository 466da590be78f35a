import type { Handler } from '../../contract/handlers.ts'
import { putSetting } from '../../storage/queries/settings.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import { describeShifts } from './describeShifts.ts'
import { shiftsOf } from './shiftsOf.ts'

/** Says when the shifts of the station start. Samples of the past count for the shifts as they are now. */
export const setShifts =
  ({ db, clock }: Pick<StationCore, 'db' | 'clock'>): Handler<'shift.set'> =>
  (caller, input) =>
    inTransaction(db, () => {
      const before = { shifts: shiftsOf(db) }
      const shifts = input.shifts.toSorted((a, b) => (a.start < b.start ? -1 : 1))
      const after = { shifts }
      if (JSON.stringify(before) !== JSON.stringify(after)) {
        putSetting(db, 'shifts', JSON.stringify(shifts))
        appendAudit(db, {
          kind: 'configuration',
          at: clock.now(),
          caller,
          operation: 'shift.set',
          table: 'setting',
          recordId: 'shifts',
          before,
          after,
        })
      }
      return describeShifts(db)
    })
