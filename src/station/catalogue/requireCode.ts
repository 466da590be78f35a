import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CatalogueList, catalogueEntry } from '../../storage/queries/catalogue.ts'

/**
 * Checks that a cause or an action is one that is offered, and gives its code as the list writes it.
 *
 * @param kept the code that stands already: it may stay although it was retired since
 * @throws ContractError VALIDATION_ERROR where there is none, UNPROCESSABLE_ENTITY where it is retired
 */
export const requireCode = (
  db: ReadableDb,
  list: CatalogueList,
  code: string,
  kept: string | null = null,
): string => {
  const field = `${list}_code`
  const entry = catalogueEntry(db, list, code)
  if (entry === null) {
    throw new ContractError(
      'VALIDATION_ERROR',
      `There is no ${list} with the code "${code}". Choose one of the list, or add it first.`,
      [{ field, value: code, constraint: `must be a code of the ${list} list` }],
    )
  }
  if (entry.retiredAt !== null && entry.code !== kept) {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      `The ${list} "${entry.label}" is retired. Choose one that is offered, or have a leader bring it back.`,
      [{ field, value: code, constraint: 'is retired' }],
    )
  }
  return entry.code
}
