import { ContractError } from '../../contract/errors.ts'
import { newestCheckpoint } from '../../storage/queries/auditChain.ts'
import { auditEntryAt, auditHead } from '../../storage/queries/auditEntries.ts'
import { isIndexed } from '../../storage/queries/auditList.ts'
import type { Reader } from '../reader/reader.ts'
import type { StationHandlers } from '../station.ts'
import { anchorText } from './anchor.ts'
import { type ArchiveDeps, archiveAudit } from './archiveAudit.ts'
import { auditPageOf } from './auditJobs.ts'
import { conditionsOf } from './conditionsOf.ts'
import type { Anchors } from './createAnchors.ts'
import type { Verifier } from './createVerifier.ts'
import { describeEntry } from './describeEntry.ts'
import { runVerification } from './verifyHandlers.ts'

/** What the operations of the audit log need. */
export interface AuditDeps extends ArchiveDeps {
  readonly reader: Reader
  readonly verifier: Verifier
  readonly anchors: Anchors
}

type AuditOperation = Extract<keyof StationHandlers, `audit.${string}`>

const noEntry = (deps: AuditDeps, seq: number): ContractError => {
  const checkpoint = newestCheckpoint(deps.db)
  return new ContractError(
    'NOT_FOUND',
    checkpoint !== null && seq <= checkpoint.seq
      ? `Entry ${seq} of the audit log was archived; ${checkpoint.file} or an older archive in the data folder has it.`
      : `There is no entry ${seq} in the audit log.`,
  )
}

/** The operations of the audit log: what counts or searches runs in the reader. */
export const auditHandlers = (deps: AuditDeps): Pick<StationHandlers, AuditOperation> => {
  const { db, reader, anchors } = deps
  return {
    'audit.list': (_caller, { limit, after, ...filter }) => {
      const job = { asked: conditionsOf(db, filter), limit, after: after ?? null }
      return isIndexed(job.asked) ? auditPageOf(db, job) : reader.run('auditPage', job)
    },
    'audit.page': (_caller, { limit, offset, ...filter }) =>
      reader.run('auditOffsetPage', { asked: conditionsOf(db, filter), limit, offset }),
    'audit.export': (_caller, { limit, after, ...filter }) =>
      reader.run('auditExport', { asked: conditionsOf(db, filter), limit, after: after ?? null }),
    'audit.statistics': () => reader.run('auditStatistics', null),
    'audit.get': (_caller, { seq }) => {
      const row = auditEntryAt(db, seq)
      if (row === null) throw noEntry(deps, seq)
      return describeEntry(row)
    },
    'audit.head': () => {
      const head = auditHead(db)
      return {
        seq: head?.seq ?? 0,
        hash: head?.hash.toString('hex') ?? null,
        at: head === null ? null : new Date(head.at).toISOString(),
        anchor: head === null ? null : anchorText(head),
        problem: anchors.problem(),
      }
    },
    'audit.verify': runVerification(deps),
    'audit.archive': archiveAudit(deps),
  }
}
