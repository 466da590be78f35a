import type { Caller } from '../../contract/caller.ts'
import type { OperationName } from '../../contract/operations.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { type ApiKeyChange, type ApiKeyRow, updateApiKey } from '../../storage/queries/apiKeys.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { auditedKey } from './describeKey.ts'

/** The columns that a change really changes. */
const changedColumns = (row: ApiKeyRow, change: ApiKeyChange): ApiKeyChange =>
  Object.fromEntries(
    Object.entries(change).filter(
      ([column, value]) => JSON.stringify(value) !== JSON.stringify(row[column as keyof ApiKeyChange]),
    ),
  )

/**
 * Writes what changes of a key and its audit entry, within a transaction; nothing where it is as it was. A key whose rights
 * stay is not forgotten, so that a new name costs no check of its secret.
 */
export const writeKeyChange = (
  db: WritableDb,
  caller: Caller,
  operation: OperationName | 'adminKey.deactivate',
  at: number,
  row: ApiKeyRow,
  change: ApiKeyChange,
): ApiKeyRow => {
  const columns = changedColumns(row, change)
  if (Object.keys(columns).length === 0) return row
  const changed = updateApiKey(db, row.id, columns)
  appendAudit(db, {
    kind: 'people',
    at,
    caller,
    operation,
    table: 'api_key',
    recordId: row.id,
    before: auditedKey(row),
    ...(changed.revokedAt === null ? { after: auditedKey(changed) } : {}),
  })
  return changed
}
