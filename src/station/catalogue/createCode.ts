import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import {
  type CatalogueList,
  catalogueEntries,
  catalogueEntry,
  insertCatalogueEntry,
} from '../../storage/queries/catalogue.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { CatalogueDeps } from './catalogueDeps.ts'
import { checkLabel } from './checkLabel.ts'
import { describeCode } from './describeCode.ts'

/**
 * Adds a cause or an action at the end of the list that people choose from.
 *
 * @throws ContractError CONFLICT where its code or its label is taken
 */
export const createCode =
  ({ db, clock }: CatalogueDeps, list: CatalogueList): Handler<'cause.create' | 'action.create'> =>
  (caller, { code, label }) =>
    inTransaction(db, () => {
      const taken = catalogueEntry(db, list, code)
      if (taken !== null) {
        throw new ContractError(
          'CONFLICT',
          taken.retiredAt === null
            ? `The ${list} "${taken.code}" exists already. Choose another code.`
            : `The ${list} "${taken.code}" exists already, but is retired. Bring it back, or choose another code.`,
          [{ field: 'code', value: code, constraint: 'must be unique' }],
        )
      }
      checkLabel(db, list, code, label)
      const at = clock.now()
      const position = (catalogueEntries(db, list).at(-1)?.position ?? 0) + 1
      const row = { code, label, position, createdAt: at, retiredAt: null }
      insertCatalogueEntry(db, list, row)
      const entry = describeCode(row)
      appendAudit(db, {
        kind: 'configuration',
        at,
        caller,
        operation: `${list}.create`,
        table: list,
        recordId: code,
        after: entry,
      })
      return entry
    })
