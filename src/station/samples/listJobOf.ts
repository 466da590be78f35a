import type { Caller } from '../../contract/caller.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { visibleCharacteristics } from '../../storage/samples/visibleCharacteristics.ts'
import { readingScope } from '../characteristics/clientScope.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { traceValueIds } from '../traceability/traceValueIds.ts'
import type { SampleListJob } from './pageOfSamples.ts'

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
      traces: input.traces.map((wanted) => traceValueIds(db, wanted)),
    },
    order: { sort: input.sort, direction: input.order },
    after: input.after ?? null,
    limit: input.limit,
  }
}
