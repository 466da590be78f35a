import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { insertTakeover, takeoversBetween } from '../../storage/handover/handoverNotes.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { ownClient } from '../characteristics/createCharacteristic.ts'
import type { StationCore } from '../core.ts'
import { begunShift } from './addNote.ts'

/**
 * Somebody of the next shift confirms that they took over, once for each client.
 *
 * @throws ContractError CONFLICT where somebody has done so, UNPROCESSABLE_ENTITY for a shift that is yet to come
 */
export const takeOver =
  (core: Pick<StationCore, 'db' | 'clock'>): Handler<'handover.takeOver'> =>
  (caller, { shift_from, comment }) =>
    inTransaction(core.db, () => {
      const { from, to, name } = begunShift(core, shift_from)
      const clientId = ownClient(caller)
      const before = takeoversBetween(core.db, from, to).find((one) => one.clientId === clientId)
      if (before !== undefined) {
        throw new ContractError('CONFLICT', `${before.takenBy} has taken over this shift already.`)
      }
      const at = core.clock.now()
      const by = actorOf(caller).name
      const said = comment === '' ? null : comment
      const id = insertTakeover(core.db, { clientId, shiftFrom: from, at, takenBy: by, comment: said })
      appendAudit(core.db, {
        at,
        kind: 'handover',
        caller,
        operation: 'handover.takeOver',
        table: 'handover_takeover',
        recordId: id,
        after: { shift: name, shift_from: new Date(from).toISOString(), comment: said },
      })
      return { at: new Date(at).toISOString(), by, comment: said }
    })
