import type { AuditFilterInput } from '../../contract/audit.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type AuditConditions, auditedOperations } from '../../storage/queries/auditList.ts'
import { actionOf } from './actionOf.ts'

/** The one operation of the commits of measurements. */
const commit = 'sample.submit'

const operationsOf = (db: ReadableDb, { operation, action }: AuditFilterInput): string[] | null => {
  if (action === undefined) return operation === undefined ? null : [operation]
  const named = operation === undefined ? [...new Set([...auditedOperations(db), commit])] : [operation]
  return named.filter((name) => actionOf(name) === action)
}

/**
 * What a filter asks of the entries.
 *
 * @throws ContractError VALIDATION_ERROR for a period that ends before it begins
 */
export const conditionsOf = (db: ReadableDb, filter: AuditFilterInput): AuditConditions => {
  const from = filter.from === undefined ? null : Date.parse(filter.from)
  const to = filter.to === undefined ? null : Date.parse(filter.to)
  if (from !== null && to !== null && from > to) {
    throw new ContractError(
      'VALIDATION_ERROR',
      'The period ends before it begins. Give an earlier beginning.',
      [{ field: 'from', value: filter.from, constraint: `must not be later than to (${filter.to})` }],
    )
  }
  return {
    actor: filter.actor ?? null,
    userId: filter.user_id ?? null,
    keyId: filter.key_id ?? null,
    operations: operationsOf(db, filter),
    table: filter.table ?? null,
    record: filter.record ?? null,
    success: filter.success ?? null,
    from,
    to,
    text: filter.text ?? null,
    measurements: filter.measurements,
  }
}
