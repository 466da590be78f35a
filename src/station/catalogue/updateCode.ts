import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import {
  type CatalogueList,
  type CatalogueRow,
  catalogueEntries,
  catalogueEntry,
  updateCatalogueEntry,
} from '../../storage/queries/catalogue.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { CatalogueDeps } from './catalogueDeps.ts'
import { checkLabel } from './checkLabel.ts'
import { describeCode } from './describeCode.ts'
import { placeInList } from './placeInList.ts'

const refuseLast = (list: CatalogueList, rows: readonly CatalogueRow[], code: string): void => {
  if (rows.some((row) => row.code !== code && row.retiredAt === null)) return
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    `This is the last ${list} that is offered: without one nobody could acknowledge a violation. Add another first.`,
    [{ field: 'retired', value: true, constraint: `another ${list} must be offered` }],
  )
}

/**
 * Renames, moves, retires or brings back a cause or an action. Its code stays: violations and programs refer to it.
 *
 * @throws ContractError NOT_FOUND, CONFLICT where another has the label, UNPROCESSABLE_ENTITY for the last one offered
 */
export const updateCode =
  ({ db, clock }: CatalogueDeps, list: CatalogueList): Handler<'cause.update' | 'action.update'> =>
  (caller, { code, changes }) =>
    inTransaction(db, () => {
      const found = catalogueEntry(db, list, code)
      if (found === null) throw new ContractError('NOT_FOUND', `There is no ${list} with the code "${code}".`)
      const rows = catalogueEntries(db, list)
      const label = changes.label ?? found.label
      checkLabel(db, list, found.code, label)
      if (changes.retired === true) refuseLast(list, rows, found.code)
      const at = clock.now()
      const retiredAt =
        changes.retired === undefined ? found.retiredAt : changes.retired ? (found.retiredAt ?? at) : null
      const placed = placeInList(
        rows,
        { ...found, label, retiredAt },
        changes.position ?? rows.findIndex((row) => row.code === found.code) + 1,
      )
      for (const row of placed) updateCatalogueEntry(db, list, row)
      const before = describeCode(found)
      const after = describeCode(placed.find((row) => row.code === found.code) ?? found)
      if (JSON.stringify(after) === JSON.stringify(before)) return after
      appendAudit(db, {
        kind: 'configuration',
        at,
        caller,
        operation: `${list}.update`,
        table: list,
        recordId: found.code,
        before,
        after,
      })
      return after
    })
