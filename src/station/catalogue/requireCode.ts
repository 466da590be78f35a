import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CatalogueList, catalogueEntry } from '../../storage/queries/catalogue.ts'

/**
 * Checks that a cause or an action is one of the list.
 *
 * @throws ContractError VALIDATION_ERROR where it is not
 */
export const requireCode = (db: ReadableDb, list: CatalogueList, code: string): void => {
  if (catalogueEntry(db, list, code) !== null) return
  throw new ContractError(
    'VALIDATION_ERROR',
    `There is no ${list} with the code "${code}". Choose one of the list, or add it first.`,
    [{ field: `${list}_code`, value: code, constraint: `must be a code of the ${list} list` }],
  )
}
