import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import { mostTraceValues, type WantedTrace } from '../../contract/sampleList.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { visibleCharacteristics } from '../../storage/samples/visibleCharacteristics.ts'
import { traceFieldByKey, traceFields } from '../../storage/traceability/traceFields.ts'
import { valuesBeginningWith, valuesReading } from '../../storage/traceability/traceSearch.ts'
import { readingScope } from '../characteristics/clientScope.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { SampleListJob } from './pageOfSamples.ts'

const fieldIds = (db: ReadableDb, key: string | null): number[] => {
  if (key === null) return traceFields(db).map((field) => field.id)
  const field = traceFieldByKey(db, key)
  if (field !== null) return [field.id]
  throw new ContractError('VALIDATION_ERROR', `There is no field "${key}" to search by.`, [
    { field: 'traces', value: key, constraint: 'must be the key of a field' },
  ])
}

const valuesOf = (db: ReadableDb, { field, value }: WantedTrace): number[] => {
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

/**
 * What a caller may see of the subgroups that it asks for.
 *
 * @throws ContractError NOT_FOUND for a characteristic that it does not know, VALIDATION_ERROR for a field that there is not, or a
 * beginning of too many values
 */
export const listJobOf = (
  db: ReadableDb,
  caller: Caller,
  input: ParsedInputOf<'sample.list'>,
): SampleListJob => {
  const only = input.characteristic_id
  if (only !== undefined) findVisible(db, caller, only)
  return {
    filter: {
      characteristicIds: only === undefined ? visibleCharacteristics(db, readingScope(caller)) : [only],
      period: {
        from: input.from === undefined ? Number.MIN_SAFE_INTEGER : Date.parse(input.from),
        to: input.to === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(input.to),
      },
      state: input.state ?? null,
      source: input.source ?? null,
      traces: input.traces.map((wanted) => valuesOf(db, wanted)),
    },
    order: { sort: input.sort, direction: input.order },
    after: input.after ?? null,
    limit: input.limit,
  }
}
