import { extname } from 'node:path'
import type { Recalculation } from '../../contract/recalculation.ts'
import { followedWorkers, mostAtOnce } from '../reader/followedWorkers.ts'
import type { RecalculationJob } from './recalculateHistory.ts'

/** Judges whole histories anew, each in a worker of its own, so that one can be cancelled at any moment. */
export interface Recalculator {
  /** As `FollowedWorkers.run`. */
  readonly run: (
    job: RecalculationJob,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ) => Promise<Recalculation>
  readonly close: () => Promise<void>
}

const workerFile = new URL(
  `./recalculationWorker${extname(new URL(import.meta.url).pathname)}`,
  import.meta.url,
)

export const createRecalculator = (databaseFile: string): Recalculator => {
  const workers = followedWorkers<Recalculation>(workerFile, {
    busy: `${mostAtOnce} histories are being judged anew already. Wait for one of them, or cancel it.`,
    cancelled: 'The calculation was cancelled.',
  })
  return {
    run: (job, onProgress, signal) => workers.run({ databaseFile, job }, onProgress, signal),
    close: workers.close,
  }
}
