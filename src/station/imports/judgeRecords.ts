import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import { type CheckCore, checkedValues } from '../ingest/prepareSubmission.ts'
import type { RowReader } from './rows/rowReader.ts'
import type { SubgroupRecord } from './rows/subgroupRecord.ts'

/** Where the parts of a subgroup stand beside its values. */
export interface RecordColumns {
  readonly time: number | null
  readonly part: number | null
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const messageOf = ({ field, value, constraint }: ErrorDetail): string => {
  if (field.startsWith('measurements.') || field === 'count' || field === 'sample_size') {
    const subject =
      value === null || value === undefined
        ? 'The value'
        : `${field === 'sample_size' ? 'The size ' : ''}${String(value)}`
    return `${subject} ${constraint}. Correct the cell.`
  }
  if (field === 'timestamp') return `The time ${constraint}. Correct the cell.`
  if (field === 'metadata.part_number') return `The part ${constraint}. Correct the cell.`
  return `${sentence(constraint)}. Enter what is missing, or take away what is too much.`
}

/** Checks each subgroup as one that is entered by hand, and tells what is wrong by row and column. */
export const judgeRecords = (
  core: CheckCore,
  records: readonly SubgroupRecord[],
  columns: RecordColumns,
  fault: RowReader['fault'],
): void => {
  const tell = (record: SubgroupRecord, detail: ErrorDetail): void => {
    const [name = '', index] = detail.field.split('.')
    const message = messageOf(detail)
    if (name === 'timestamp') fault(record.row, columns.time, message)
    else if (name === 'metadata') fault(record.row, columns.part, message)
    else if (name === 'measurements' && index === undefined) fault(record.row, null, message)
    else {
      const { row, column } = record.placeOf(
        name === 'sample_size' ? 1 : name === 'count' ? 0 : Number(index),
      )
      fault(row, column, message)
    }
  }
  for (const record of records) {
    if (record.isFaulty) continue
    try {
      record.values = checkedValues(core, record.characteristic, record.input, record.at)
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      record.isFaulty = true
      for (const detail of error.details) tell(record, detail)
    }
  }
}
