import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ContractError } from '../../contract/errors.ts'
import type { ReportFile, ReportJobName, ReportJobs } from './reportJobs.ts'
import type { ReportReply, ReportRequest } from './reportWorker.ts'

/** Makes reports in a worker of their own, so that neither measurements nor screens wait for them. */
export interface ReportDesk {
  readonly run: <Name extends ReportJobName>(name: Name, job: ReportJobs[Name]) => Promise<ReportFile>
  readonly close: () => Promise<void>
}

/** How long the worker is kept after its last report, ms: the next one mostly comes soon, and is quicker then. */
const idleTime = 60_000

/** Reports that may wait at a time; beyond that somebody asks in a loop. */
const mostWaiting = 20

interface Waiting {
  readonly resolve: (file: ReportFile) => void
  readonly reject: (error: Error) => void
}

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
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | null = null
  let lastId = 0

  const end = async (): Promise<void> => {
    const ending = worker
    worker = null
    if (idle !== null) clearTimeout(idle)
    idle = null
    if (ending === null) return
    if (waiting.size > 0) {
      await ending.terminate()
      return
    }
    const ended = once(ending, 'exit')
    ending.ref()
    ending.postMessage(null)
    await ended
  }

  const settle = (reply: ReportReply): void => {
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('file' in reply) asked?.resolve(reply.file)
    else if ('refused' in reply) {
      const { code, message, details } = reply.refused
      asked?.reject(new ContractError(code, message, details))
    } else asked?.reject(new Error(reply.fault))
    if (waiting.size > 0) return
    idle = setTimeout(() => void end().then(onIdle), idleTime)
    idle.unref()
  }

  const failAll = (error: Error): void => {
    worker = null
    for (const asked of waiting.values()) asked.reject(error)
    waiting.clear()
  }

  const started = (): Worker => {
    if (worker !== null) return worker
    const made = new Worker(workerFile, { workerData: { databaseFile } })
    made.unref()
    made.on('message', settle)
    made.on('error', failAll)
    made.on('exit', () => {
      if (worker === made) failAll(new Error('the worker of reports ended'))
    })
    worker = made
    return made
  }

  return {
    run: (name, job) =>
      new Promise<ReportFile>((resolve, reject) => {
        if (waiting.size >= mostWaiting) {
          reject(
            new ContractError(
              'SERVICE_UNAVAILABLE',
              `${mostWaiting} reports are being made already. Wait for one of them, then try again.`,
            ),
          )
          return
        }
        if (idle !== null) clearTimeout(idle)
        idle = null
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        const request: ReportRequest = { id: lastId, name, job }
        started().postMessage(request)
      }),
    close: async () => {
      await end()
      failAll(
        new ContractError('SERVICE_UNAVAILABLE', 'The station is closing. Try again when it has started.'),
      )
    },
  }
}
