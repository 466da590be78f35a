import { ContractError } from '../../contract/errors.ts'
import { mostTraceValues, type WantedTrace } from '../../contract/sampleList.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { traceFieldByKey, traceFields } from '../../storage/traceability/traceFields.ts'
import { valuesBeginningWith, valuesReading } from '../../storage/traceability/traceSearch.ts'

/**
 * Reads a wanted value as programs send it.
 *
 * @example wantedTrace('batch_number:B-117') // { field: 'batch_number', value: 'B-117' }
 */
export const wantedTrace = (term: string): WantedTrace => {
  const end = term.indexOf(':')
  const field = term.slice(0, end)
  return { field: field === '*' ? null : field, value: term.slice(end + 1).trim() }
}

const fieldIds = (db: ReadableDb, key: string | null): number[] => {
  if (key === null) return traceFields(db).map((field) => field.id)
  const field = traceFieldByKey(db, key)
  if (field !== null) return [field.id]
  throw new ContractError('VALIDATION_ERROR', `There is no field "${key}" to search by.`, [
    { field: 'traces', value: key, constraint: 'must be the key of a field' },
  ])
}

/**
 * The values that a wanted one stands for: itself in any case, or all that begin with it.
 *
 * @throws ContractError VALIDATION_ERROR for a field that there is not, or a beginning of too many values
 */
export const traceValueIds = (db: ReadableDb, { field, value }: WantedTrace): number[] => {
  const isBeginning = value.length > 1 && value.endsWith('*')
  const found = fieldIds(db, field).flatMap((id) =>
    isBeginning
      ? valuesBeginningWith(db, id, value.slice(0, -1), mostTraceValues + 1)
      : valuesReading(db, id, value),
  )
  if (found.length <= mostTraceValues) return found.map((one) => one.id)
  throw new ContractError(
    'VALIDATION_ERROR',
    `More than ${mostTraceValues} values begin with "${value.slice(0, -1)}". Type more of it.`,
    [{ field: 'traces', value, constraint: `must stand for at most ${mostTraceValues} values` }],
  )
}
