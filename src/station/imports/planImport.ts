import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ImportFault } from '../../contract/importCheck.ts'
import { isRecordLayout } from '../../contract/importKinds.ts'
import type { StartImportInput } from '../../contract/importRun.ts'
import type { InputOf } from '../../contract/operations.ts'
import type { SubmitInput } from '../../contract/sample.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { checkTable, inOrder } from './checkDraft.ts'
import { type Draft, headersOf } from './draft.ts'
import { type PlannedRecord, planRecords } from './production/planRecords.ts'
import { headerKey } from './rememberedMapping.ts'

/** One thing that an import does. */
export type PlannedItem =
  | { readonly kind: 'store'; readonly row: number; readonly input: SubmitInput }
  | {
      readonly kind: 'overwrite'
      readonly row: number
      readonly sampleId: number
      readonly characteristicId: number
      readonly input: SubmitInput
    }
  | { readonly kind: 'piece'; readonly row: number; readonly piece: InputOf<'piece.save'>['piece'] }
  | PlannedRecord

/** What an import does, in the order in which it does it. */
export interface ImportPlan {
  readonly items: readonly PlannedItem[]
  readonly summary: PlanSummary
}

export interface PlanSummary {
  readonly fileName: string | null
  readonly rows: number
  readonly total: number
  readonly overwrites: number
  readonly skipped: number
  readonly refused: number
  readonly faults: readonly ImportFault[]
  readonly headerKey: string | null
}

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/**
 * Plans an import.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY where something is to be asked first, where a row has a fault and all are to be
 * imported, or where nothing is left
 */
export const planImport = (
  db: ReadableDb,
  caller: Caller,
  draft: Draft,
  input: StartImportInput,
  now: number,
): ImportPlan => {
  const checked = checkTable(db, caller, draft, input, now)
  if (checked.questions.length > 0) {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      `Nothing was stored. ${checked.questions.map(({ question }) => question).join(' ')}`,
      checked.questions.map(({ about, column, choices }) => ({
        field: column === null ? about : `columns.${column}.${about}`,
        constraint: `must be said: ${choices.join(' or ')}`,
      })),
    )
  }
  const { layout } = input.mapping
  const planned = isRecordLayout(layout) ? planRecords({ db, caller, now }, layout, checked, input) : null
  const { subgroups, pieces } = checked
  const { faults, faultCount } = planned ?? checked
  const refused = [...subgroups, ...pieces, ...checked.records].filter(({ isFaulty }) => isFaulty).length
  if (faultCount > 0 && input.rows === 'all') {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      `Nothing was stored: the table has ${some(faultCount, 'fault', 'faults')}, and all of it is to be imported. Correct it, or import the good rows only.`,
      faults.map(({ row, column_name, cell, message }) => ({
        field: column_name === null ? `row ${row}` : `row ${row}, ${column_name}`,
        ...(cell === null ? {} : { value: cell }),
        constraint: message,
      })),
    )
  }
  let skipped = planned?.skipped ?? 0
  let overwrites = planned?.overwrites ?? 0
  const items: PlannedItem[] = [...(planned?.items ?? [])]
  for (const record of inOrder(
    subgroups.filter(({ isFaulty }) => !isFaulty),
    now,
  )) {
    const { twin, row } = record
    const choice = twin === null ? 'keep' : twin.kind === 'duplicate' ? input.duplicates : input.conflicts
    if (choice === 'skip') skipped += 1
    else if (choice === 'keep' || twin === null) items.push({ kind: 'store', row, input: record.input })
    else {
      overwrites += 1
      items.push({
        kind: 'overwrite',
        row,
        sampleId: twin.sampleId,
        characteristicId: record.characteristic.id,
        input: record.input,
      })
    }
  }
  for (const { isFaulty, row, piece } of pieces) if (!isFaulty) items.push({ kind: 'piece', row, piece })
  if (items.length === 0 && skipped === 0) {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      'Nothing was stored: no row of the table can be imported. Correct its faults, or choose other columns.',
      faults.map(({ row, column_name, message }) => ({
        field: column_name === null ? `row ${row}` : `row ${row}, ${column_name}`,
        constraint: message,
      })),
    )
  }
  return {
    items,
    summary: {
      fileName: draft.fileName,
      rows: checked.rows,
      total: items.length,
      overwrites,
      skipped,
      refused,
      faults,
      headerKey: headerKey(headersOf(draft, input.mapping.header_row)),
    },
  }
}
