import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { AuditVerification } from '../../contract/audit.ts'
import { ContractError } from '../../contract/errors.ts'
import type { VerifyJob, VerifyTold } from './auditWorker.ts'

/** Verifies the audit log in a worker, so that measurements go on being taken and it can be cancelled at any moment. */
export interface Verifier {
  /**
   * @throws ContractError SERVICE_UNAVAILABLE while another one runs, or when it was cancelled
   */
  readonly run: (
    anchor: string | null,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ) => Promise<AuditVerification>
  readonly close: () => Promise<void>
}

const mostAtOnce = 2

const workerFile = new URL(`./auditWorker${extname(new URL(import.meta.url).pathname)}`, import.meta.url)

const busy = (): ContractError =>
  new ContractError(
    'SERVICE_UNAVAILABLE',
    'The audit log is being verified twice already. Wait for that, or cancel it.',
  )

export const createVerifier = (databaseFile: string): Verifier => {
  const running = new Set<Worker>()
  return {
    run: (anchor, onProgress, signal) =>
      new Promise((resolve, reject) => {
        if (running.size >= mostAtOnce) return reject(busy())
        const job: VerifyJob = { databaseFile, anchor }
        const worker = new Worker(workerFile, {
          workerData: job,
          resourceLimits: { maxYoungGenerationSizeMb: 64 },
        })
        worker.unref()
        running.add(worker)
        const cancel = (): void => void worker.terminate()
        signal.addEventListener('abort', cancel, { once: true })
        worker.on('message', (told: VerifyTold) => {
          if ('result' in told) resolve(told.result)
          else onProgress(told.done, told.total)
        })
        worker.on('error', reject)
        worker.on('exit', () => {
          running.delete(worker)
          signal.removeEventListener('abort', cancel)
          reject(new ContractError('SERVICE_UNAVAILABLE', 'The verification was cancelled.'))
        })
      }),
    close: async () => {
      await Promise.all([...running].map((worker) => worker.terminate()))
    },
  }
}
