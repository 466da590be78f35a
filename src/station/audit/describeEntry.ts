import { isDeepStrictEqual } from 'node:util'
import type { AuditEntryOut, AuditListed } from '../../contract/audit.ts'
import type { AuditRow } from '../../storage/queries/auditEntries.ts'
import { actionOf } from './actionOf.ts'

/** As many changed fields as a list names. */
const mostNamed = 12

const parsedJson = (json: string | null): unknown => (json === null ? null : JSON.parse(json))

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const changedFields = (before: unknown, after: unknown): string[] => {
  if (before === null || after === null) return []
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => !isDeepStrictEqual(was[name], is[name]))
    .slice(0, mostNamed)
}

const iso = (at: number): string => new Date(at).toISOString()

const listed = (row: AuditRow, before: unknown, after: unknown): AuditListed => {
  const { attempts } = fieldsOf(after)
  const { firstSampleId, lastSampleId, sampleCount, digest } = row
  return {
    seq: row.seq,
    at: iso(row.at),
    kind: row.kind,
    actor_kind: row.actorKind as AuditListed['actor_kind'],
    actor: row.actor,
    role: row.role,
    user_id: row.userId,
    key_id: row.keyId,
    via: row.via,
    address: row.address,
    user_agent: row.userAgent,
    station: row.station,
    operation: row.operation,
    action: actionOf(row.operation),
    table: row.tableName,
    record: row.recordId,
    changed: changedFields(before, after),
    attempts: row.kind === 'refusal' && typeof attempts === 'number' ? attempts : null,
    reason: row.reason,
    success: row.success === 1,
    error: row.error,
    samples:
      firstSampleId === null || lastSampleId === null || digest === null
        ? null
        : {
            first_id: firstSampleId,
            last_id: lastSampleId,
            count: sampleCount ?? 0,
            digest: digest.toString('hex'),
          },
  }
}

/** An entry as a list shows it. */
export const describeListed = (row: AuditRow): AuditListed =>
  listed(row, parsedJson(row.before), parsedJson(row.after))

/** An entry with all that was recorded. */
export const describeEntry = (row: AuditRow): AuditEntryOut => {
  const before = parsedJson(row.before)
  const after = parsedJson(row.after)
  return {
    ...listed(row, before, after),
    before,
    after,
    version: row.version,
    previous_hash: row.previousHash.toString('hex'),
    hash: row.hash.toString('hex'),
  }
}
