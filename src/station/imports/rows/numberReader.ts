import { unitsAgree } from '../../../contract/gaugeUnit.ts'
import type { DecimalSign } from '../../../contract/importTable.ts'
import { isLimitWord } from '../table/limitWord.ts'
import { type CellNumber, readNumber } from '../table/readNumber.ts'
import { cellText, isBlank } from '../table/table.ts'
import type { RowReader, TableReading } from './rowReader.ts'

interface Surroundings extends Pick<RowReader, 'cell' | 'fault'> {
  /** The unit that a value of a row is measured in; null where that is not known. */
  readonly unitAt: (row: number, column: number) => string | null
}

/** Makes the reader of numbers: by the decimal sign of their column, with what limits of detection stand for. */
export const numberReader = (
  { mapping, facts }: Pick<TableReading, 'mapping' | 'facts'>,
  { cell, fault, unitAt }: Surroundings,
): RowReader['number'] => {
  const { columns, below_detection: below } = mapping
  const decimals = columns.map(({ decimal }, i): DecimalSign => decimal ?? facts[i]?.decimal ?? 'point')

  const ofWord = (row: number, column: number, shown: string): number | null | undefined => {
    const limit = columns[column]?.detection_limit
    if (below === 'blank') return null
    if (below !== 'refuse' && limit !== undefined) return below === 'limit' ? limit : limit / 2
    fault(
      row,
      column,
      below === 'refuse'
        ? `"${shown}" says that the value is below a limit, and not what it is. Enter the value, empty the cell, or choose what limits stand for.`
        : `"${shown}" does not say how large the limit is. Enter the limit of detection of the column, or the value.`,
    )
    return undefined
  }

  const ofBound = (row: number, column: number, shown: string, { value, bound }: CellNumber) => {
    if (below === 'limit') return value
    if (below === 'half' && bound === '<') return value / 2
    if (below === 'blank') return null
    fault(
      row,
      column,
      `"${shown}" is a limit and not a value. Enter the value, empty the cell, or choose what limits stand for.`,
    )
    return undefined
  }

  return (row, column) => {
    const held = cell(row, column)
    if (typeof held === 'number') return held
    const shown = cellText(held)
    if (isBlank(shown)) return null
    const read = readNumber(shown, decimals[column] ?? 'point')
    if ('fault' in read) {
      if (isLimitWord(shown)) return ofWord(row, column, shown)
      fault(row, column, read.fault)
      return undefined
    }
    if (read.unit !== null && columns[column]?.role === 'value') {
      const unit = unitAt(row, column)
      if (!unitsAgree(read.unit, unit)) {
        fault(
          row,
          column,
          `"${shown}" is in ${read.unit}, and the characteristic in ${unit ?? ''}. Nothing is converted: enter the value in ${unit ?? ''}.`,
        )
        return undefined
      }
    }
    return read.bound === null ? read.value : ofBound(row, column, shown, read)
  }
}
