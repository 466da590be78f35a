import { ContractError } from '../../../contract/errors.ts'
import type { ImportFault } from '../../../contract/importCheck.ts'
import type { RecordLayout } from '../../../contract/importKind.ts'
import { recordKinds } from '../../../contract/importKinds.ts'
import type { StartImportInput } from '../../../contract/importRun.ts'
import type { RecordRow } from './recordRows.ts'
import type { Content, RowContext } from './recordUse.ts'
import { recordUses } from './recordUses.ts'

/** One record that an import stores, or changes where it has a key. */
export interface PlannedRecord {
  readonly kind: 'record'
  readonly row: number
  readonly layout: RecordLayout
  readonly input: Content
  readonly key: string | null
  /** The fields of a stored one that become others. */
  readonly fields: readonly string[]
}

interface Checked {
  readonly records: readonly RecordRow[]
  readonly faultCount: number
  readonly faults: readonly ImportFault[]
}

interface PlannedRecords {
  readonly items: readonly PlannedRecord[]
  readonly skipped: number
  readonly overwrites: number
  readonly faultCount: number
  readonly faults: readonly ImportFault[]
}

const checkChoice = (layout: RecordLayout, { conflicts }: StartImportInput): void => {
  const { keepsBoth, changedBy } = recordKinds[layout]
  if (conflicts === 'keep' && !keepsBoth) {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      'Nothing was stored. Two of these records cannot bear the same name. Skip the conflicts, or overwrite what is stored.',
      [{ field: 'conflicts', constraint: 'must be skip or overwrite' }],
    )
  }
  if (conflicts === 'overwrite' && changedBy === null) {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      'Nothing was stored. Records of this kind cannot be overwritten. Skip the conflicts, and correct by hand.',
      [{ field: 'conflicts', constraint: 'must be skip' }],
    )
  }
}

/**
 * Plans what becomes of each record, by what was chosen for those that are stored already.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY where what was chosen cannot be done with records of this kind
 */
export const planRecords = (
  context: RowContext,
  layout: RecordLayout,
  { records, faultCount, faults }: Checked,
  input: StartImportInput,
): PlannedRecords => {
  const use = recordUses[layout]
  const items: PlannedRecord[] = []
  const more: ImportFault[] = []
  let skipped = 0
  let overwrites = 0
  if (records.some(({ twin }) => twin?.kind === 'conflict')) checkChoice(layout, input)
  for (const record of records) {
    const { row, twin, input: content } = record
    if (record.isFaulty) continue
    const isTwice = twin?.kind === 'duplicate' && input.duplicates === 'keep' && recordKinds[layout].keepsBoth
    if (twin === null || isTwice || (twin.kind === 'conflict' && input.conflicts === 'keep')) {
      items.push({ kind: 'record', row, layout, input: content, key: null, fields: [] })
      continue
    }
    if (twin.kind === 'duplicate' || input.conflicts === 'skip') {
      skipped += 1
      continue
    }
    try {
      use.checkChange?.(context, twin.key, content)
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      record.isFaulty = true
      more.push({ row, column: null, column_name: null, cell: null, message: error.message })
      continue
    }
    overwrites += 1
    const fields = twin.differences.map(({ field }) => field)
    items.push({ kind: 'record', row, layout, input: content, key: twin.key, fields })
  }
  return {
    items,
    skipped,
    overwrites,
    faultCount: faultCount + more.length,
    faults: [...faults, ...more].toSorted((a, b) => a.row - b.row).slice(0, 500),
  }
}
