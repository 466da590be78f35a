import type { Handler } from '../../contract/handlers.ts'
import { deletePiece } from '../../storage/pieces/pieces.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import { describePiece } from './describePiece.ts'
import { findChangeablePiece } from './findPiece.ts'

/** Deletes a piece. Subgroups that came of its markers stay on their charts; the audit log keeps what it held. */
export const removePiece =
  ({ db, clock }: StationCore): Handler<'piece.delete'> =>
  (caller, { kitNumber, revision }) => {
    inTransaction(db, () => {
      const old = findChangeablePiece(db, caller, kitNumber, revision)
      deletePiece(db, old.id)
      appendAudit(db, {
        at: clock.now(),
        kind: 'piece',
        caller,
        operation: 'piece.delete',
        table: 'piece',
        recordId: kitNumber,
        before: describePiece(old),
      })
    })
    return {}
  }
