import type { Caller } from '../../../contract/caller.ts'
import { ContractError } from '../../../contract/errors.ts'
import { type RecordLayout, recordLayouts } from '../../../contract/importKind.ts'
import { isRecordLayout, recordKinds, takesLine } from '../../../contract/importKinds.ts'
import type { ImportLayout, ImportMapping } from '../../../contract/importTable.ts'
import { type OperationName, operations } from '../../../contract/operations.ts'
import type { Permission } from '../../../contract/permission.ts'
import { authorize, holds } from '../../authorize.ts'
import { lineOf } from '../../masterData/lineOf.ts'

const isOperation = (name: string): name is OperationName => Object.hasOwn(operations, name)

const permissionOf = (operation: string): Permission | 'public' => {
  if (!isOperation(operation)) throw new Error(`there is no operation ${operation}`)
  return operations[operation].permission
}

const words: Readonly<Record<RecordLayout, string>> = {
  production_entries: 'production entries',
  work_orders: 'work orders',
  clients: 'lines',
  line_shifts: 'hours of shifts',
  styles: 'styles',
  operations: 'operations',
  jobs: 'jobs',
  downtime_events: 'standstills',
  holds: 'holds',
  attendance: 'attendance',
  inspections: 'inspections',
  kpi_targets: 'targets',
}

const refuse = (caller: Caller, permission: Permission | 'public', what: string): void => {
  if (holds(caller, permission)) return
  if (caller.kind !== 'user' || caller.held !== undefined) authorize(caller, permission)
  throw new ContractError(
    'FORBIDDEN',
    `To ${what} takes the right ${permission}, which your role does not have. Ask a leader.`,
  )
}

/**
 * Refuses a table of records to whoever may not store one of them by itself.
 *
 * @throws ContractError FORBIDDEN
 */
export const authorizeLayout = (caller: Caller, layout: ImportLayout): void => {
  if (!isRecordLayout(layout)) return
  refuse(caller, permissionOf(recordKinds[layout].operation), `import ${words[layout]}`)
}

/** Whether a caller may change stored records of a kind, where anybody can. */
export const mayOverwrite = (caller: Caller, layout: RecordLayout): boolean => {
  const { changedBy } = recordKinds[layout]
  return changedBy !== null && holds(caller, permissionOf(changedBy))
}

/**
 * Refuses overwriting to whoever may not change records of a kind.
 *
 * @throws ContractError FORBIDDEN
 */
export const authorizeOverwriting = (caller: Caller, layout: RecordLayout): void => {
  const { changedBy } = recordKinds[layout]
  if (changedBy !== null) refuse(caller, permissionOf(changedBy), `overwrite ${words[layout]}`)
}

/**
 * Refuses to take records back to whoever may not change them by themselves.
 *
 * @throws ContractError FORBIDDEN
 */
export const authorizeUndo = (caller: Caller, layout: string): void => {
  const known = recordLayouts.find((one) => one === layout)
  if (known !== undefined) refuse(caller, 'production.edit', `undo an import of ${words[known]}`)
}

/**
 * The line of the rows that name none: the one that is said, else the caller's own; null for those who see all.
 *
 * @throws ContractError FORBIDDEN for another line, somebody without one, and a key of some characteristics
 */
export const lineOfRows = (
  caller: Caller,
  { layout, client_id: named }: Pick<ImportMapping, 'layout' | 'client_id'>,
): string | null => lineOf(caller, takesLine(layout) ? named : undefined)
