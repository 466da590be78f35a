import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { type CatalogueList, catalogueEntry, insertCatalogueEntry } from '../../storage/queries/catalogue.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { Clock } from '../clock.ts'

/** Adds a cause or an action to the list that people choose from. */
export const createCode =
  (
    { db, clock }: { readonly db: WritableDb; readonly clock: Clock },
    list: CatalogueList,
  ): Handler<'cause.create' | 'action.create'> =>
  (caller, entry) =>
    inTransaction(db, () => {
      if (catalogueEntry(db, list, entry.code) !== null) {
        throw new ContractError(
          'CONFLICT',
          `The ${list} "${entry.code}" exists already. Choose another code.`,
          [{ field: 'code', value: entry.code, constraint: 'must be unique' }],
        )
      }
      const at = clock.now()
      insertCatalogueEntry(db, list, entry, at)
      appendAudit(db, {
        kind: 'configuration',
        at,
        caller,
        operation: `${list}.create`,
        table: list,
        recordId: entry.code,
        after: entry,
      })
      return entry
    })
