import { ContractError } from '../../contract/errors.ts'
import type { Pace } from '../commit/pace.ts'
import { createTurns, type TurnRule } from '../commit/turns.ts'
import { closing, createJobThread } from '../reader/jobThread.ts'
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

/** Somebody may be waiting for the next one, so no rest is long. */
const rule: TurnRule = { share: 16, atOnce: 0, longestRest: 500 }

/**
 * Starts a worker with the first report and ends it when there have been none for a while. While measurements are coming, it rests
 * after each report: one may be wanted at once, many in a row are not to take a core from them.
 *
 * @param onIdle called when the worker was ended for want of work
 */
export const createReportDesk = (
  databaseFile: string,
  pace: Pick<Pace, 'leave'>,
  onIdle: () => void,
): ReportDesk => {
  const worker = createJobThread<Omit<ReportRequest, 'id'>, ReportFile>(
    workerFile,
    { workerData: { databaseFile } },
    idleTime,
    onIdle,
  )
  let waiting = 0
  let isClosed = false
  const turns = createTurns(pace, rule)

  return {
    run: async (name, job) => {
      if (waiting === mostWaiting) {
        throw new ContractError(
          'SERVICE_UNAVAILABLE',
          `${mostWaiting} reports are being made already. Wait for one of them, then try again.`,
        )
      }
      waiting += 1
      try {
        return await turns.take(async () => {
          if (isClosed) throw closing()
          return await worker.ask({ name, job })
        })
      } finally {
        waiting -= 1
      }
    },
    close: async () => {
      isClosed = true
      await worker.close()
    },
  }
}
