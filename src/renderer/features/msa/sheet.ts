import type { GaugeStudyData } from '../../../contract/msa.ts'
import { parseNumber } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'

/** A column of the grid in which values are entered. */
export interface SheetColumn {
  readonly title: string
  /** The heading above columns that belong together: an appraiser. */
  readonly group: string | null
  readonly numeric: boolean
}

/** The grid of a study: its rows and columns, and what was typed. */
export interface Sheet {
  readonly rowWord: string
  readonly rows: readonly string[]
  readonly columns: readonly SheetColumn[]
  readonly cells: readonly (readonly string[])[]
}

const written = (value: number | string | null | undefined): string =>
  value === null || value === undefined ? '' : String(value)

const trialsOf = (count: number, group: string | null, numeric: boolean): SheetColumn[] =>
  Array.from({ length: count }, (_, k) => ({ title: t('Trial {{k}}', { k: k + 1 }), group, numeric }))

const widest = (rows: readonly (readonly unknown[])[]): number =>
  Math.max(2, ...rows.map(({ length }) => length))

/** The grid of a study as it is stored. */
export const sheetOf = (data: GaugeStudyData): Sheet => {
  switch (data.kind) {
    case 'crossed':
    case 'nested':
      return {
        rowWord: t('Part'),
        rows: data.parts,
        columns: data.appraisers.flatMap((name) => trialsOf(data.trials, name, true)),
        cells: data.values.map((row) => row.flat().map(written)),
      }
    case 'attribute':
      return {
        rowWord: t('Part'),
        rows: data.parts,
        columns: [
          { title: t('Standard'), group: null, numeric: false },
          ...data.appraisers.flatMap((name) => trialsOf(data.trials, name, false)),
        ],
        cells: data.ratings.map((row, i) => [written(data.standard[i]), ...row.flat().map(written)]),
      }
    case 'bias':
      return {
        rowWord: t('Measurement'),
        rows: data.values.map((_, i) => String(i + 1)),
        columns: [{ title: t('Value'), group: null, numeric: true }],
        cells: data.values.map((value) => [written(value)]),
      }
    case 'linearity': {
      const trials = widest(data.values)
      return {
        rowWord: t('Master'),
        rows: data.parts,
        columns: [{ title: t('Reference'), group: null, numeric: true }, ...trialsOf(trials, null, true)],
        cells: data.values.map((row, i) => [
          written(data.references[i]),
          ...Array.from({ length: trials }, (_, k) => written(row[k])),
        ]),
      }
    }
    case 'stability':
      return {
        rowWord: t('Occasion'),
        rows: data.occasions,
        columns: trialsOf(data.trials, null, true),
        cells: data.values.map((row) => row.map(written)),
      }
  }
}

/** Faults by cell: "row,column". */
export type CellFaults = Readonly<Record<string, string>>

/** What was typed, as data; the faults say which cells are no numbers, and count as missing meanwhile. */
export interface ReadSheet {
  readonly data: GaugeStudyData
  readonly faults: CellFaults
}

/** Where a fault is kept. */
export const cellKey = (row: number, column: number): string => `${row},${column}`

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))

/** Reads the grid back into a study, with the faults at their cells. */
export const readSheet = (
  data: GaugeStudyData,
  cells: readonly (readonly string[])[],
  comma: boolean,
): ReadSheet => {
  const faults: Record<string, string> = {}
  const numberAt = (row: number, column: number): number | null => {
    const parsed = parseNumber(cells[row]?.[column] ?? '', comma)
    if (parsed.kind === 'fault') faults[cellKey(row, column)] = parsed.fault
    return parsed.kind === 'number' ? parsed.value : null
  }
  const numbers = (row: number, from: number): (number | null)[] =>
    (cells[row] ?? []).slice(from).map((_, column) => numberAt(row, column + from))
  const words = (row: number, from: number): (string | null)[] =>
    (cells[row] ?? []).slice(from).map((word) => (word.trim() === '' ? null : word.trim()))
  const read = (): GaugeStudyData => {
    switch (data.kind) {
      case 'crossed':
      case 'nested':
        return { ...data, values: data.parts.map((_, i) => chunks(numbers(i, 0), data.trials)) }
      case 'attribute':
        return {
          ...data,
          standard: data.parts.map((_, i) => words(i, 0)[0] ?? null),
          ratings: data.parts.map((_, i) => chunks(words(i, 1), data.trials)),
        }
      case 'bias':
        return { ...data, values: data.values.map((_, i) => numberAt(i, 0)) }
      case 'linearity':
        return {
          ...data,
          references: data.parts.map((_, i) => numberAt(i, 0)),
          values: data.parts.map((_, i) => numbers(i, 1)),
        }
      case 'stability':
        return { ...data, values: data.occasions.map((_, i) => numbers(i, 0)) }
    }
  }
  return { data: read(), faults }
}
