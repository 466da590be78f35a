import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { traceFieldByKey } from '../../storage/traceability/traceFields.ts'
import { valuesReading } from '../../storage/traceability/traceSearch.ts'
import { readingScope } from '../characteristics/clientScope.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'

/**
 * Everything that was measured of a batch or of another value of a field, chart by chart.
 *
 * @throws ContractError NOT_FOUND where there is no such field, or nothing that the caller may see carries the value
 */
export const getTrace =
  ({ db }: Pick<StationCore, 'db'>, reader: Reader): Handler<'trace.get'> =>
  async (caller, { field: key, value, from, to }) => {
    const field = traceFieldByKey(db, key)
    if (field === null) throw new ContractError('NOT_FOUND', `There is no field "${key}".`)
    const none = new ContractError('NOT_FOUND', `Nothing was measured with ${field.label} ${value}.`)
    const values = valuesReading(db, field.id, value)
    if (values.length === 0) throw none
    const trace = await reader.run('trace', {
      field,
      value: values.find((one) => one.value === value)?.value ?? values[0]?.value ?? value,
      valueIds: values.map((one) => one.id),
      from: from === undefined ? 0 : Date.parse(from),
      to: to === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(to),
      scope: readingScope(caller),
    })
    if (trace.samples === 0) throw none
    return trace
  }
