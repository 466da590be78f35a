import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { TraceField, TraceFieldChanges } from '../../contract/traceability.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  type TraceFieldRow,
  traceFieldByKey,
  traceFields,
  updateTraceField,
} from '../../storage/traceability/traceFields.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkField } from './checkField.ts'
import { describeField, isShown } from './describeField.ts'
import type { TraceDeps } from './traceDeps.ts'

/** The characteristics of a field after a caller chose: those that it may not see stay as they are. */
const chosen = (
  db: ReadableDb,
  caller: Caller,
  found: TraceFieldRow,
  ids: readonly number[] | null | undefined,
): readonly number[] | null => {
  if (ids === undefined) return found.characteristicIds
  if (ids === null) return null
  const hidden = (found.characteristicIds ?? []).filter((id) => !isShown(db, caller, id))
  return [...new Set([...ids, ...hidden])]
}

const changed = (
  db: ReadableDb,
  caller: Caller,
  found: TraceFieldRow,
  changes: TraceFieldChanges,
): TraceFieldRow => {
  const kind = changes.kind ?? found.kind
  return {
    ...found,
    label: changes.label ?? found.label,
    kind,
    choices: kind === 'choice' ? (changes.choices ?? found.choices) : [],
    required: changes.required ?? found.required,
    sticky: changes.sticky ?? found.sticky,
    barcodePrefix: changes.barcode_prefix === undefined ? found.barcodePrefix : changes.barcode_prefix,
    characteristicIds: chosen(db, caller, found, changes.characteristic_ids),
  }
}

/** Stores a field at its place of the list; the others make room. */
const place = (db: TraceDeps['db'], row: TraceFieldRow, position: number | undefined): TraceFieldRow => {
  const rows = traceFields(db)
  const now = rows.findIndex((other) => other.id === row.id)
  const others = rows.filter((other) => other.id !== row.id)
  const placed = others
    .toSpliced((position ?? now + 1) - 1, 0, row)
    .map((one, i) => ({ ...one, position: i + 1 }))
  for (const one of placed) updateTraceField(db, one)
  return placed.find((one) => one.id === row.id) ?? row
}

const store = (
  { db, clock }: TraceDeps,
  caller: Caller,
  operation: 'traceField.update' | 'traceField.retire',
  key: string,
  next: (
    found: TraceFieldRow,
    at: number,
  ) => {
    readonly row: TraceFieldRow
    readonly named: readonly number[]
    readonly position?: number | undefined
  },
): TraceField =>
  inTransaction(db, () => {
    const found = traceFieldByKey(db, key)
    if (found === null) throw new ContractError('NOT_FOUND', `There is no field "${key}".`)
    const at = clock.now()
    const { row, named, position } = next(found, at)
    checkField(db, caller, row, named)
    const before = describeField(db, caller, found)
    const after = describeField(db, caller, place(db, row, position))
    if (JSON.stringify(after) === JSON.stringify(before)) return after
    appendAudit(db, {
      kind: 'configuration',
      at,
      caller,
      operation,
      table: 'trace_field',
      recordId: found.key,
      before,
      after,
    })
    return after
  })

/**
 * Changes how a field is asked for, or its place. Its key stays: subgroups carry their values under it.
 *
 * @throws ContractError NOT_FOUND, and as `checkField`
 */
export const updateField =
  (deps: TraceDeps): Handler<'traceField.update'> =>
  (caller, { key, changes }) =>
    store(deps, caller, 'traceField.update', key, (found) => ({
      row: changed(deps.db, caller, found, changes),
      named: changes.characteristic_ids ?? [],
      position: changes.position,
    }))

/**
 * No longer asks for a field, or asks for it again. What subgroups carry of it stays, and is still found.
 *
 * @throws ContractError NOT_FOUND, CONFLICT where its name or prefix was taken meanwhile
 */
export const retireField =
  (deps: TraceDeps): Handler<'traceField.retire'> =>
  (caller, { key, retired }) =>
    store(deps, caller, 'traceField.retire', key, (found, at) => ({
      row: { ...found, retiredAt: retired ? (found.retiredAt ?? at) : null },
      named: [],
    }))
