import { once } from 'node:events'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { ContractError, type ErrorCode, type ErrorDetail } from '../../contract/errors.ts'

/** What comes of a request: its result, a refusal that a person can mend, or a fault of ours. */
export type JobReply<Result> =
  | { readonly id: number; readonly result: Result }
  | {
      readonly id: number
      readonly refused: {
        readonly code: ErrorCode
        readonly message: string
        readonly details: readonly ErrorDetail[]
      }
    }
  | { readonly id: number; readonly fault: string }

/** A worker thread that does one job after the other. */
export interface JobThread<Request extends object, Result> {
  readonly ask: (request: Request) => Promise<Result>
  /** Requests that are not answered yet. */
  readonly waiting: () => number
  readonly close: () => Promise<void>
}

interface Waiting<Result> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

/** What is told who asks something of a station that closes. */
export const closing = (): ContractError =>
  new ContractError('SERVICE_UNAVAILABLE', 'The station is closing. Try again when it has started.')

/**
 * Starts a worker with the first request and ends it when there have been none for a while. It answers each request with a
 * `JobReply` of its `id`, and ends by itself when it is sent null.
 *
 * @param file its module
 * @param idleTime how long it is kept after its last answer, ms
 * @param onIdle called when it was ended for want of work
 * @example createJobThread<ReportRequest, ReportFile>(workerFile, { workerData: { databaseFile } }, 60_000, onIdle)
 */
export const createJobThread = <Request extends object, Result>(
  file: URL,
  options: WorkerOptions,
  idleTime: number,
  onIdle: () => void,
): JobThread<Request, Result> => {
  const waiting = new Map<number, Waiting<Result>>()
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | null = null
  let lastId = 0

  const rest = (): void => {
    if (idle !== null) clearTimeout(idle)
    idle = null
  }

  const end = async (): Promise<void> => {
    const ending = worker
    worker = null
    rest()
    if (ending === null) return
    if (waiting.size > 0) {
      await ending.terminate()
      return
    }
    // One that has nothing to do closes its database and ends by itself, which is kinder to SQLite than being ended.
    const ended = once(ending, 'exit')
    ending.ref()
    ending.postMessage(null)
    await ended
  }

  const settle = (reply: JobReply<Result>): void => {
    const job = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('result' in reply) job?.resolve(reply.result)
    else if ('refused' in reply) {
      const { code, message, details } = reply.refused
      job?.reject(new ContractError(code, message, details))
    } else job?.reject(new Error(reply.fault))
    if (waiting.size > 0) return
    idle = setTimeout(() => void end().then(onIdle), idleTime)
    idle.unref()
  }

  const failAll = (error: Error): void => {
    worker = null
    for (const job of waiting.values()) job.reject(error)
    waiting.clear()
  }

  const started = (): Worker => {
    if (worker !== null) return worker
    const made = new Worker(file, options)
    made.unref()
    made.on('message', settle)
    made.on('error', failAll)
    made.on('exit', () => {
      if (worker === made) failAll(new Error(`the worker ${file.pathname.split('/').at(-1)} ended`))
    })
    worker = made
    return made
  }

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        rest()
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        started().postMessage({ id: lastId, ...request })
      }),
    waiting: () => waiting.size,
    close: async () => {
      await end()
      failAll(closing())
    },
  }
}

/** A job's reply where it failed: a refusal as it is, anything else with where it happened, for the log. */
export const failedJob = (id: number, error: unknown): JobReply<never> => {
  if (error instanceof ContractError) {
    const { code, message, details } = error
    return { id, refused: { code, message, details } }
  }
  return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
