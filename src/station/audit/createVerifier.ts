import { extname } from 'node:path'
import type { AuditVerification } from '../../contract/audit.ts'
import { followedWorkers } from '../reader/followedWorkers.ts'
import type { VerifyJob } from './auditWorker.ts'

/** Verifies the audit log in a worker, so that measurements go on being taken and it can be cancelled at any moment. */
export interface Verifier {
  /** As `FollowedWorkers.run`. */
  readonly run: (
    anchor: string | null,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ) => Promise<AuditVerification>
  readonly close: () => Promise<void>
}

const workerFile = new URL(`./auditWorker${extname(new URL(import.meta.url).pathname)}`, import.meta.url)

export const createVerifier = (databaseFile: string): Verifier => {
  const workers = followedWorkers<AuditVerification>(workerFile, {
    busy: 'The audit log is being verified twice already. Wait for that, or cancel it.',
    cancelled: 'The verification was cancelled.',
  })
  return {
    run: (anchor, onProgress, signal) => {
      const job: VerifyJob = { databaseFile, anchor }
      return workers.run(job, onProgress, signal)
    },
    close: workers.close,
  }
}
