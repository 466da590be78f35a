import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { characteristicByCode } from '../../storage/queries/characteristics.ts'

/**
 * Checks that a code is free.
 *
 * @throws ContractError CONFLICT where another characteristic has it
 */
export const checkCode = (db: ReadableDb, code: string, exceptId: number | null): void => {
  const holder = characteristicByCode(db, code)
  if (holder === null || holder.id === exceptId) return
  throw new ContractError(
    'CONFLICT',
    `The code "${code}" is taken by another characteristic. Choose another code.`,
    [{ field: 'code', value: code, constraint: 'must be unique' }],
  )
}
