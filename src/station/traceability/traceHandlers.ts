import { readingScope } from '../characteristics/clientScope.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import type { StationHandlers } from '../station.ts'
import type { TraceBackfill } from './backfillTraces.ts'
import { retireField, updateField } from './changeField.ts'
import { createField } from './createField.ts'
import { getTrace } from './getTrace.ts'
import { listFields } from './listFields.ts'

/** The use cases of the fields that tell where subgroups come from. */
export const traceHandlers = (
  { db, clock }: StationCore,
  reader: Reader,
  backfill: TraceBackfill,
): Pick<StationHandlers, Extract<keyof StationHandlers, `trace.${string}` | `traceField.${string}`>> => {
  const deps = { db, clock, added: backfill.wake }
  return {
    'traceField.list': listFields(deps),
    'traceField.create': createField(deps),
    'traceField.update': updateField(deps),
    'traceField.retire': retireField(deps),
    'trace.find': (caller, { text, field = null, limit }) =>
      reader.run('findTraces', { text, field, limit, scope: readingScope(caller) }),
    'trace.get': getTrace({ db }, reader),
  }
}
