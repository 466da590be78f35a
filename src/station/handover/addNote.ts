import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { insertNote } from '../../storage/handover/handoverNotes.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { ownClient } from '../characteristics/createCharacteristic.ts'
import type { StationCore } from '../core.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import { type ShiftSpan, spanAt } from '../shifts/shiftCalendar.ts'
import { describeNote } from './getHandover.ts'

/**
 * The shift that something is written for.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY where it is yet to come
 */
export const begunShift = ({ db, clock }: Pick<StationCore, 'db' | 'clock'>, at: string): ShiftSpan => {
  const span = spanAt(calendarOf(db), Date.parse(at))
  if (span.from <= clock.now()) return span
  throw new ContractError('UNPROCESSABLE_ENTITY', 'That shift is yet to come. Choose one that has begun.', [
    { field: 'shift_from', value: at, constraint: 'must not be in the future' },
  ])
}

/** Leaves a note for the next shift. It stays as it is written. */
export const addNote =
  (core: Pick<StationCore, 'db' | 'clock'>): Handler<'handover.addNote'> =>
  (caller, { shift_from, text }) =>
    inTransaction(core.db, () => {
      const { from, name } = begunShift(core, shift_from)
      const at = core.clock.now()
      const author = actorOf(caller).name
      const row = insertNote(core.db, { clientId: ownClient(caller), shiftFrom: from, at, author, text })
      appendAudit(core.db, {
        at,
        kind: 'handover',
        caller,
        operation: 'handover.addNote',
        table: 'handover_note',
        recordId: row.id,
        after: { shift: name, shift_from: new Date(from).toISOString(), text },
      })
      return describeNote(row)
    })
