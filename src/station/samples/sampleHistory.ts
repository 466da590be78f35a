import type { Handler } from '../../contract/handlers.ts'
import type { SampleEvent } from '../../contract/sampleList.ts'
import { auditPageAfter } from '../../storage/queries/auditList.ts'
import { signaturesOf } from '../../storage/queries/signatures.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import { findSample } from '../ingest/findSample.ts'
import { describeSignature } from '../signatures/describeSignature.ts'

const tables = ['sample', 'sample_exclusion'] as const
const mostTold = 200

const contentOf = (json: string | null): SampleEvent['before'] => {
  const content = json === null ? null : (JSON.parse(json) as SampleEvent['before'])
  if (content === null || !('measurements' in content)) return null
  const { measurements, batch_number, operator_id, metadata } = content
  return { measurements, batch_number, operator_id, metadata }
}

/**
 * What was done to a stored subgroup, from the audit log, the newest first.
 *
 * @throws ContractError NOT_FOUND
 */
export const sampleHistory =
  ({ db }: Pick<StationCore, 'db'>): Handler<'sample.history'> =>
  (caller, { characteristic_id, sample_id }) => {
    findSample(db, findVisible(db, caller, characteristic_id), sample_id)
    const record = String(sample_id)
    const signatures = new Map(signaturesOf(db, record, tables).map((one) => [one.auditSeq, one]))
    const none = {
      actor: null,
      userId: null,
      keyId: null,
      operations: null,
      from: null,
      to: null,
      text: null,
    }
    const rows = tables.flatMap((table) => {
      const asked = { ...none, table, record, success: true, measurements: false }
      return auditPageAfter(db, asked, null, mostTold).rows
    })
    return rows
      .toSorted((a, b) => b.seq - a.seq)
      .slice(0, mostTold)
      .map((row): SampleEvent => {
        const signature = signatures.get(row.seq)
        return {
          seq: row.seq,
          at: new Date(row.at).toISOString(),
          actor: row.actor,
          operation: row.operation,
          reason: row.reason,
          before: contentOf(row.before),
          after: contentOf(row.after),
          signature:
            signature === undefined
              ? null
              : { ...describeSignature(signature), operation: signature.operation },
        }
      })
  }
