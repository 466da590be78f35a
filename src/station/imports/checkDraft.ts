import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { CheckInput, ImportCheck, ImportFault, StoredTwin } from '../../contract/importCheck.ts'
import { isRecordLayout } from '../../contract/importKinds.ts'
import type { ImportMapping, ImportQuestion } from '../../contract/importTable.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { byCharacteristic } from './byCharacteristic.ts'
import { type Draft, delimiterQuestion, factsBelow, namesOf, writableCharacteristics } from './draft.ts'
import { createFaultList } from './faultList.ts'
import { findTwins } from './findTwins.ts'
import { judgeRecords } from './judgeRecords.ts'
import { previewOf } from './previewOf.ts'
import { describeRecords } from './production/describeRecords.ts'
import { findStored } from './production/findStored.ts'
import { lineOfRows } from './production/mayImport.ts'
import { type RecordRow, recordRows } from './production/recordRows.ts'
import { questionsOf } from './questionsOf.ts'
import type { PieceRecord } from './rows/pieceRows.ts'
import { readRows } from './rows/readRows.ts'
import type { SubgroupRecord } from './rows/subgroupRecord.ts'

const mostPreviews = 20
const mostTwins = 200

/** All that a table holds, checked. */
export interface CheckedTable {
  readonly questions: readonly ImportQuestion[]
  readonly rows: number
  readonly subgroups: readonly SubgroupRecord[]
  readonly pieces: readonly PieceRecord[]
  readonly records: readonly RecordRow[]
  readonly faultCount: number
  readonly faults: readonly ImportFault[]
}

type Checked = Pick<CheckInput, 'mapping' | 'corrections'>

const byRow = (corrections: CheckInput['corrections']): Map<number, Map<number, string>> => {
  const rows = new Map<number, Map<number, string>>()
  for (const { row, column, value } of corrections) {
    const known = rows.get(row)
    if (known === undefined) rows.set(row, new Map([[column, value]]))
    else known.set(column, value)
  }
  return rows
}

/**
 * Checks a table by a mapping, against its characteristics and what is stored.
 *
 * @param now ms
 * @throws ContractError UNPROCESSABLE_ENTITY where the mapping lacks something, NOT_FOUND
 */
export const checkTable = (
  db: ReadableDb,
  caller: Caller,
  draft: Draft,
  { mapping, corrections }: Checked,
  now: number,
): CheckedTable => {
  if (mapping.header_row >= draft.table.length) {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      'There are no rows below the header. Choose another header row.',
    )
  }
  const facts = factsBelow(draft, mapping.header_row)
  const names = namesOf(draft, mapping.header_row)
  const questions = [...delimiterQuestion(draft), ...questionsOf(mapping, facts, names)]
  if (questions.length > 0) {
    return { questions, rows: 0, subgroups: [], pieces: [], records: [], faultCount: 0, faults: [] }
  }
  const faults = createFaultList()
  const corrected = byRow(corrections)
  const reading = {
    table: draft.table,
    mapping,
    facts,
    names,
    corrections: corrected,
    characteristics: writableCharacteristics(db, caller),
    faults,
  }
  if (isRecordLayout(mapping.layout)) {
    const records = recordRows(reading, mapping.layout, { db, caller, now }, lineOfRows(caller, mapping))
    findStored(db, mapping.layout, records)
    const told = { faultCount: faults.count(), faults: faults.first() }
    return { questions, rows: records.length, subgroups: [], pieces: [], records, ...told }
  }
  const { rows, subgroups, pieces } = readRows(reading)
  const columnOf = (...roles: string[]): number | null => {
    const found = mapping.columns.findIndex(({ role }) => roles.includes(role))
    return found === -1 ? null : found
  }
  const cellText = (row: number, column: number): string =>
    String(corrected.get(row)?.get(column) ?? draft.table[row - 1]?.[column] ?? '')
  judgeRecords(
    { db, clock: { now: () => now } },
    subgroups,
    { time: columnOf('time', 'date'), part: columnOf('part') },
    (row, column, message) =>
      faults.add({
        row,
        column,
        column_name: column === null ? null : (names[column] ?? null),
        cell: column === null ? null : cellText(row, column).slice(0, 200),
        message,
      }),
  )
  findTwins(db, subgroups)
  const told = { faultCount: faults.count(), faults: faults.first() }
  return { questions, rows, subgroups, pieces, records: [], ...told }
}

const twinsOf = (
  records: readonly SubgroupRecord[],
  kind: 'duplicate' | 'conflict',
): ImportCheck['duplicates'] => {
  const found = records.filter(({ twin }) => twin?.kind === kind)
  const first = found
    .slice(0, mostTwins)
    .flatMap(({ row, characteristic, at, values, twin }): StoredTwin[] =>
      twin === null
        ? []
        : [
            {
              row,
              characteristic_id: characteristic.id,
              characteristic: characteristic.code,
              timestamp: new Date(at ?? 0).toISOString(),
              values: [...values],
              sample_id: twin.sampleId,
              stored: [...twin.stored],
            },
          ],
    )
  return { count: found.length, first }
}

/** Subgroups in the order in which they are stored: a characteristic after another, each by time. */
export const inOrder = (records: readonly SubgroupRecord[], now: number): SubgroupRecord[] =>
  records.toSorted(
    (a, b) => a.characteristic.id - b.characteristic.id || (a.at ?? now) - (b.at ?? now) || a.row - b.row,
  )

/** What an import of a checked table would do. */
export const describeCheck = (
  db: ReadableDb,
  caller: Caller,
  { layout }: Pick<ImportMapping, 'layout'>,
  checked: CheckedTable,
  now: number,
): ImportCheck => {
  const good = checked.subgroups.filter(({ isFaulty }) => !isFaulty)
  const added = inOrder(
    good.filter(({ twin }) => twin?.kind !== 'duplicate'),
    now,
  )
  const previews = [...byCharacteristic(added).values()]
    .slice(0, mostPreviews)
    .flatMap((records) => previewOf(db, records, now) ?? [])
  const others = [...checked.pieces, ...checked.records]
  const total = checked.subgroups.length + others.length
  const goodCount = good.length + others.filter(({ isFaulty }) => !isFaulty).length
  const records =
    isRecordLayout(layout) && checked.questions.length === 0
      ? describeRecords(db, caller, layout, checked.records)
      : null
  const counted = (count: number | undefined, twins: ImportCheck['duplicates']) =>
    count === undefined ? twins : { count, first: [] }
  return {
    questions: [...checked.questions],
    rows: checked.rows,
    total,
    good: goodCount,
    bad: total - goodCount,
    fault_count: checked.faultCount,
    faults: [...checked.faults],
    duplicates: counted(records?.same.count, twinsOf(good, 'duplicate')),
    conflicts: counted(records?.different.count, twinsOf(good, 'conflict')),
    previews,
    records,
  }
}
