import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type TraceFieldRow, traceFields } from '../../storage/traceability/traceFields.ts'
import { findVisible } from '../characteristics/findVisible.ts'

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/**
 * Checks a field as it is to be stored against the others and against itself.
 *
 * @throws ContractError CONFLICT where another has its name or its prefix, VALIDATION_ERROR for a list to choose from that is
 * empty, NOT_FOUND for a characteristic that the caller does not know
 */
export const checkField = (
  db: ReadableDb,
  caller: Caller,
  row: Pick<TraceFieldRow, 'key' | 'label' | 'kind' | 'choices' | 'barcodePrefix'>,
  named: readonly number[],
): void => {
  for (const id of named) findVisible(db, caller, id)
  if (row.kind === 'choice' && row.choices.length === 0) {
    throw new ContractError(
      'VALIDATION_ERROR',
      `"${row.label}" is chosen from a list: name what it offers.`,
      [{ field: 'choices', value: row.choices, constraint: 'must name at least one choice' }],
    )
  }
  const others = traceFields(db).filter((other) => !sameText(other.key, row.key))
  const called = others.find((other) => sameText(other.label, row.label))
  if (called !== undefined) {
    throw new ContractError(
      'CONFLICT',
      `The field "${called.key}" is called "${called.label}" already. Choose another name.`,
      [{ field: 'label', value: row.label, constraint: `is the name of ${called.key}` }],
    )
  }
  const { barcodePrefix: prefix } = row
  const begins = others.find(
    (other) => prefix !== null && other.retiredAt === null && other.barcodePrefix === prefix,
  )
  if (begins !== undefined) {
    throw new ContractError(
      'CONFLICT',
      `Barcodes that begin with "${prefix}" belong to "${begins.label}" already. Choose another beginning.`,
      [{ field: 'barcode_prefix', value: prefix, constraint: `is that of ${begins.key}` }],
    )
  }
}
