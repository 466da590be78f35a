import { Worker } from 'node:worker_threads'
import { ContractError } from '../../contract/errors.ts'

/** What such a worker tells: how far it is, and at last its result. */
export type Told<Result> = { readonly done: number; readonly total: number } | { readonly result: Result }

/** Runs long jobs, each in a worker of its own, so that it can be followed and cancelled at any moment. */
export interface FollowedWorkers<Result> {
  /**
   * @param workerData what the worker is given
   * @param onProgress told how much is done
   * @param signal cancels it: the promise is then rejected
   * @throws ContractError SERVICE_UNAVAILABLE while as many run as there may, or when it was cancelled
   */
  readonly run: (
    workerData: unknown,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ) => Promise<Result>
  readonly close: () => Promise<void>
}

/** Such a job takes a core for seconds; measurements need the others. */
export const mostAtOnce = 2

/** Megabytes for what is made in passing: room enough that it is let go in a few sweeps. */
const maxYoungGenerationSizeMb = 64

/**
 * @param workerFile its module
 * @param words what is said where as many run as there may, and where one was cancelled
 * @example followedWorkers<Recalculation>(workerFile, { busy: 'Two run already.', cancelled: 'It was cancelled.' })
 */
export const followedWorkers = <Result>(
  workerFile: URL,
  words: { readonly busy: string; readonly cancelled: string },
): FollowedWorkers<Result> => {
  const running = new Set<Worker>()
  /** Those of them whose result is still to come: one that ends holds up nobody. */
  const busy = new Set<Worker>()
  const unavailable = (why: string) => new ContractError('SERVICE_UNAVAILABLE', why)
  return {
    run: (workerData, onProgress, signal) =>
      new Promise((resolve, reject) => {
        if (busy.size >= mostAtOnce) return reject(unavailable(words.busy))
        const worker = new Worker(workerFile, { workerData, resourceLimits: { maxYoungGenerationSizeMb } })
        worker.unref()
        running.add(worker)
        busy.add(worker)
        const cancel = (): void => void worker.terminate()
        signal.addEventListener('abort', cancel, { once: true })
        worker.on('message', (told: Told<Result>) => {
          if ('result' in told) {
            busy.delete(worker)
            resolve(told.result)
          } else onProgress(told.done, told.total)
        })
        worker.on('error', reject)
        worker.on('exit', () => {
          running.delete(worker)
          busy.delete(worker)
          signal.removeEventListener('abort', cancel)
          reject(unavailable(words.cancelled))
        })
      }),
    close: async () => {
      await Promise.all([...running].map((worker) => worker.terminate()))
    },
  }
}
