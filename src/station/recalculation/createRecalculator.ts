import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ContractError } from '../../contract/errors.ts'
import type { Recalculation } from '../../contract/recalculation.ts'
import type { RecalculationJob } from './recalculateHistory.ts'

type Told = { readonly done: number; readonly total: number } | { readonly result: Recalculation }

/** Judges whole histories anew, each in a worker of its own, so that one can be cancelled at any moment. */
export interface Recalculator {
  /**
   * @param onProgress told how many subgroups are done
   * @param signal cancels it: the promise is then rejected
   * @throws ContractError SERVICE_UNAVAILABLE while as many run as there may, or when it was cancelled
   */
  readonly run: (
    job: RecalculationJob,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ) => Promise<Recalculation>
  readonly close: () => Promise<void>
}

/** A history takes a core for a second or two; measurements need the others. */
const mostAtOnce = 2

/** Megabytes for what is made in passing: room enough that it is let go in a few sweeps. */
const maxYoungGenerationSizeMb = 64

const workerFile = new URL(
  `./recalculationWorker${extname(new URL(import.meta.url).pathname)}`,
  import.meta.url,
)

const busy = (): ContractError =>
  new ContractError(
    'SERVICE_UNAVAILABLE',
    `${mostAtOnce} histories are being judged anew already. Wait for one of them, or cancel it.`,
  )

export const createRecalculator = (databaseFile: string): Recalculator => {
  const running = new Set<Worker>()
  return {
    run: (job, onProgress, signal) =>
      new Promise((resolve, reject) => {
        if (running.size >= mostAtOnce) return reject(busy())
        const worker = new Worker(workerFile, {
          workerData: { databaseFile, job },
          resourceLimits: { maxYoungGenerationSizeMb },
        })
        worker.unref()
        running.add(worker)
        const cancel = (): void => void worker.terminate()
        signal.addEventListener('abort', cancel, { once: true })
        worker.on('message', (told: Told) => {
          if ('result' in told) resolve(told.result)
          else onProgress(told.done, told.total)
        })
        worker.on('error', reject)
        worker.on('exit', () => {
          running.delete(worker)
          signal.removeEventListener('abort', cancel)
          reject(new ContractError('SERVICE_UNAVAILABLE', 'The calculation was cancelled.'))
        })
      }),
    close: async () => {
      await Promise.all([...running].map((worker) => worker.terminate()))
    },
  }
}
