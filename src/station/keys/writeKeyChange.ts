import type { Caller } from '../../contract/caller.ts'
import type { OperationName } from '../../contract/operations.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { type ApiKeyChange, type ApiKeyRow, updateApiKey } from '../../storage/queries/apiKeys.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { auditedKey } from './describeKey.ts'

/** Writes what changes of a key and its audit entry, within a transaction. */
export const writeKeyChange = (
  db: WritableDb,
  caller: Caller,
  operation: OperationName,
  at: number,
  row: ApiKeyRow,
  change: ApiKeyChange,
): ApiKeyRow => {
  const changed = updateApiKey(db, row.id, change)
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
