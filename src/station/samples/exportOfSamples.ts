import type { OutputOf } from '../../contract/operations.ts'
import type { ListedSample } from '../../contract/sampleList.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { traceFields } from '../../storage/traceability/traceFields.ts'
import { auditFooter } from '../audit/auditFooter.ts'
import { csvLine } from '../violations/csvLine.ts'
import { pageOfSamples, type SampleListJob } from './pageOfSamples.ts'

type Column = readonly [name: string, of: (one: ListedSample) => string | number | null]

const yes = (holds: boolean): string => (holds ? 'true' : 'false')

const fixed: readonly Column[] = [
  ['sample_id', (one) => one.sample_id],
  ['characteristic_code', (one) => one.characteristic_code],
  ['characteristic_name', (one) => one.characteristic_name],
  ['unit', (one) => one.unit],
  ['measured_at', (one) => one.timestamp],
  ['received_at', (one) => one.received_at],
  ['measurements', (one) => one.measurements.join(' ')],
  ['mean', (one) => one.mean],
  ['count', (one) => one.count],
  ['sample_size', (one) => one.sample_size],
  ['batch_number', (one) => one.batch_number],
  ['operator_id', (one) => one.operator_id],
  ['part_number', (one) => one.part_number],
  ['note', (one) => one.note],
  ['excluded', (one) => yes(one.excluded)],
  ['corrections', (one) => one.corrections],
  ['open_violations', (one) => one.violations.open],
  ['acknowledged_violations', (one) => one.violations.acknowledged],
  ['recorded_by', (one) => one.recorded_by],
  ['source', (one) => one.source],
]

const columnsOf = (db: ReadableDb): readonly Column[] => [
  ...fixed,
  ...traceFields(db)
    .filter((field) => !field.builtIn)
    .map(({ key }): Column => [key, (one) => one.traces[key] ?? null]),
]

/** One part of a list of subgroups as CSV, with a column for each field that a leader defined. */
export const exportOfSamples = (db: ReadableDb, job: SampleListJob): OutputOf<'sample.export'> => {
  const columns = columnsOf(db)
  const { results, next } = pageOfSamples(db, job)
  const head = job.after === null ? csvLine(columns.map(([name]) => name)) : ''
  const lines = results.map((one) => csvLine(columns.map(([, of]) => of(one))))
  return {
    csv: head + lines.join('') + (next === null ? auditFooter(db) : ''),
    rows: results.length,
    next,
  }
}
