import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ContractError } from '../../contract/errors.ts'
import type { JobInputs, JobName, JobResults } from './readerJobs.ts'
import type { JobReply, JobRequest } from './readerWorker.ts'

/** How long the worker is kept after its last job, in milliseconds. */
const idleTime = 30_000

/** Runs long reading work in a worker thread, so that measurements go on being taken meanwhile. */
export interface Reader {
  readonly run: <Name extends JobName>(name: Name, input: JobInputs[Name]) => Promise<JobResults[Name]>
  readonly close: () => Promise<void>
}

/** What a job makes in passing, in megabytes: it is let go at once rather than gathered to a hundred. */
const maxYoungGenerationSizeMb = 16

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './readerWorker.ts' : './readerWorker.js',
  import.meta.url,
)

/**
 * Starts a worker with the first job and ends it when there have been none for a while.
 *
 * @param onIdle called when the worker was ended for want of jobs
 */
export const createReader = (databaseFile: string, onIdle: () => void): Reader => {
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
    // One that has nothing to do closes its database and ends by itself, which is kinder to SQLite than being ended.
    const ended = once(ending, 'exit')
    ending.ref()
    ending.postMessage(null)
    await ended
  }

  const settle = (reply: JobReply): void => {
    const job = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('fault' in reply) job?.reject(new Error(reply.fault))
    else job?.resolve(reply.result)
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
    const made = new Worker(workerFile, {
      workerData: { databaseFile },
      resourceLimits: { maxYoungGenerationSizeMb },
    })
    made.unref()
    made.on('message', settle)
    made.on('error', failAll)
    made.on('exit', () => {
      if (worker === made) failAll(new Error('the reader ended'))
    })
    worker = made
    return made
  }

  return {
    run: <Name extends JobName>(name: Name, input: JobInputs[Name]) =>
      new Promise<JobResults[Name]>((resolve, reject) => {
        if (idle !== null) clearTimeout(idle)
        idle = null
        lastId += 1
        waiting.set(lastId, { resolve: resolve as (result: unknown) => void, reject })
        const request: JobRequest = { id: lastId, name, input }
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
