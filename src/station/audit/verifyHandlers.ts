import type { AuditVerifyProgress } from '../../contract/audit.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler, StreamHandler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { newestCheckpoint } from '../../storage/queries/auditChain.ts'
import { auditHead } from '../../storage/queries/auditEntries.ts'
import type { Log } from '../station.ts'
import type { Verifier } from './createVerifier.ts'

interface VerifyDeps {
  readonly db: ReadableDb
  readonly log: Log
  readonly verifier: Verifier
}

/** Verifies the audit log and answers when it is through. */
export const runVerification =
  ({ verifier }: Pick<VerifyDeps, 'verifier'>): Handler<'audit.verify'> =>
  (_caller, { anchor }) =>
    verifier.run(anchor ?? null, () => {}, new AbortController().signal)

/** The same with its progress; closing the stream cancels it. */
export const followVerification =
  ({ db, log, verifier }: VerifyDeps): StreamHandler<'audit.follow'> =>
  (_caller, { anchor }, push) => {
    const total = (auditHead(db)?.seq ?? 0) - (newestCheckpoint(db)?.seq ?? 0)
    const cancelling = new AbortController()
    const tell = (delta: Partial<AuditVerifyProgress>): void => {
      if (!cancelling.signal.aborted) push({ done: 0, total, result: null, fault: null, ...delta })
    }
    verifier
      .run(anchor ?? null, (done, all) => tell({ done, total: all }), cancelling.signal)
      .then(
        (result) => tell({ done: result.entries, result }),
        (error: unknown) => {
          if (error instanceof ContractError) return tell({ fault: error.message })
          log.error({ err: error }, 'The audit log could not be verified.')
          tell({ fault: 'The audit log could not be verified. The log of the station says why.' })
        },
      )
    return { snapshot: { done: 0, total, result: null, fault: null }, close: () => cancelling.abort() }
  }
