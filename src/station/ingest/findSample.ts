import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type SampleRow, sampleById } from '../../storage/measurements/samples.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'

/**
 * A stored subgroup of a characteristic.
 *
 * @throws ContractError NOT_FOUND where the characteristic has no such sample
 */
export const findSample = (
  db: ReadableDb,
  { id, code }: Pick<CharacteristicRow, 'id' | 'code'>,
  sampleId: number,
): SampleRow => {
  const row = sampleById(db, sampleId)
  if (row !== null && row.characteristicId === id) return row
  throw new ContractError('NOT_FOUND', `${code} has no sample ${sampleId}.`)
}
