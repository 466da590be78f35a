import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { CharacteristicRow } from '../../../storage/queries/characteristics.ts'
import type { RowFacts, RowReader } from './rowReader.ts'
import { type Place, type SubgroupRecord, subgroupRecord } from './subgroupRecord.ts'

interface Open {
  readonly characteristic: CharacteristicRow
  readonly facts: RowFacts
  readonly values: (number | null)[]
  readonly places: Place[]
  isFaulty: boolean
}

/** Gathers single values into subgroups. */
export interface Gatherer {
  readonly take: (row: number) => void
  /** Ends what is still open. */
  readonly end: () => void
}

/** The values of a row: of the characteristic that the row names, or each column of its own. */
type ValueColumns = readonly { readonly column: number; readonly characteristic: CharacteristicRow | null }[]

/**
 * Gathers the values of rows into subgroups: by the subgroup column where there is one, else as many one after another as the
 * characteristic takes.
 *
 * @param columns with the characteristic that each is of; null is the one of the row
 * @param done takes each subgroup that is complete
 */
export const gatheredRows = (
  reader: RowReader,
  columns: ValueColumns,
  done: (record: SubgroupRecord) => void,
): Gatherer => {
  const [groupColumn] = reader.columnsOf('subgroup')
  const open = new Map<string, Open>()

  const close = (key: string, held: Open): void => {
    open.delete(key)
    const [first] = held.places
    if (first === undefined) return
    const { characteristic, values, places, facts } = held
    const kind = chartDefinition(characteristic.chartType).kind
    const [only] = values
    const content =
      kind === 'counted' && values.length === 1 && typeof only === 'number'
        ? { count: only }
        : { measurements: values }
    const record = subgroupRecord(
      first.row,
      characteristic,
      content,
      facts,
      (value) => places[value] ?? first,
    )
    if (held.isFaulty) record.isFaulty = true
    done(record)
  }

  const put = (
    row: number,
    column: number,
    characteristic: CharacteristicRow,
    facts: RowFacts,
    value: number | null | undefined,
    group: string,
  ): void => {
    const key = `${characteristic.id} ${group}`
    let held = open.get(key)
    if (held === undefined) {
      held = { characteristic, facts, values: [], places: [], isFaulty: false }
      open.set(key, held)
    }
    held.values.push(value ?? null)
    held.places.push({ row, column })
    if (value === undefined || facts.isFaulty) held.isFaulty = true
    if (groupColumn === undefined && held.values.length >= characteristic.subgroupSize) close(key, held)
  }

  return {
    take: (row) => {
      const values = columns.map(({ column }) => reader.number(row, column))
      if (values.every((value) => value === null)) return
      const facts = reader.facts(row)
      const group = groupColumn === undefined ? '' : reader.text(row, groupColumn)
      if (groupColumn !== undefined && group === '') {
        reader.fault(row, groupColumn, 'The subgroup is missing. Enter its number or name.')
        return
      }
      columns.forEach(({ column, characteristic }, i) => {
        const of = characteristic ?? facts.characteristic
        const value = values[i]
        // A blank is no piece, unless its row is one of a subgroup that says so.
        if (of === null || (value === null && (groupColumn === undefined || columns.length > 1))) return
        put(row, column, of, facts, value, group)
      })
    },
    end: () => {
      for (const [key, held] of [...open]) close(key, held)
    },
  }
}
