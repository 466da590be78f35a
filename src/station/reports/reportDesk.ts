import { ContractError } from '../../contract/errors.ts'
import { createJobThread } from '../reader/jobThread.ts'
import type { ReportFile, ReportJobName, ReportJobs } from './reportJobs.ts'
import type { ReportRequest } from './reportWorker.ts'

/** Makes reports in a worker of their own, so that neither measurements nor screens wait for them. */
export interface ReportDesk {
  readonly run: <Name extends ReportJobName>(name: Name, job: ReportJobs[Name]) => Promise<ReportFile>
  readonly close: () => Promise<void>
}

/** How long the worker is kept after its last report, ms: the next one mostly comes soon, and is quicker then. */
const idleTime = 60_000

/** Reports that may wait at a time; beyond that somebody asks in a loop. */
const mostWaiting = 20

const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './reportWorker.ts' : './reportWorker.js',
  import.meta.url,
)

/**
 * Starts a worker with the first report and ends it when there have been none for a while.
 *
 * @param onIdle called when the worker was ended for want of work
 */
export const createReportDesk = (databaseFile: string, onIdle: () => void): ReportDesk => {
  const worker = createJobThread<Omit<ReportRequest, 'id'>, ReportFile>(
    workerFile,
    { workerData: { databaseFile } },
    idleTime,
    onIdle,
  )
  return {
    run: async (name, job) => {
      if (worker.waiting() < mostWaiting) return worker.ask({ name, job })
      throw new ContractError(
        'SERVICE_UNAVAILABLE',
        `${mostWaiting} reports are being made already. Wait for one of them, then try again.`,
      )
    },
    close: worker.close,
  }
}
