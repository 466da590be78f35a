import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CatalogueList, catalogueEntries } from '../../storage/queries/catalogue.ts'

/**
 * Checks that no other entry of the list reads the same: people could not tell them apart.
 *
 * @param code the entry that is to have the label
 * @throws ContractError CONFLICT where another has it, retired ones included
 */
export const checkLabel = (db: ReadableDb, list: CatalogueList, code: string, label: string): void => {
  const same = catalogueEntries(db, list).find(
    (row) => row.code !== code && row.label.toLowerCase() === label.toLowerCase(),
  )
  if (same === undefined) return
  const retired = same.retiredAt === null ? '' : ' It is retired: bring it back instead.'
  throw new ContractError(
    'CONFLICT',
    `The ${list} "${same.code}" is called "${same.label}" already.${retired || ' Choose another name.'}`,
    [{ field: 'label', value: label, constraint: `is the name of ${same.code}` }],
  )
}
