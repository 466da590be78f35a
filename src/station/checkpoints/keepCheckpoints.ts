import { deferCheckpoints, waitingPages } from '../../storage/checkpoint.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { createJobThread } from '../reader/jobThread.ts'
import type { Log } from '../station.ts'

/** Brings what commits left in the write-ahead log to the database file. */
export interface KeptCheckpoints {
  readonly close: () => Promise<void>
}

/** How often it is looked whether there is enough to bring home, ms. */
const lookEvery = 50

/** Pause after a checkpoint that left much, because a reader that takes its time still needs it, ms. */
const pauseForReader = 1_000

/** Pause after one that failed, as on a full disk, ms. */
const pauseForFault = 60_000

/** Pages that are worth a checkpoint. */
const enoughPages = 500

/** How long the worker is kept after its last checkpoint, ms. */
const idleTime = 30_000

/** A checkpoint makes next to nothing in passing. */
const maxYoungGenerationSizeMb = 1

const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './checkpointWorker.ts' : './checkpointWorker.js',
  import.meta.url,
)

/**
 * Makes checkpoints in a worker while much is written: a commit that makes one waits for the disk twice more, and so does the
 * measurement that is judged next. Where the worker cannot, commits make them, only later than they else would.
 *
 * @param onIdle called when the worker was ended for want of work
 */
export const keepCheckpoints = (
  db: WritableDb,
  databaseFile: string,
  log: Log,
  onIdle: () => void,
): KeptCheckpoints => {
  deferCheckpoints(db)
  const options = { workerData: { databaseFile }, resourceLimits: { maxYoungGenerationSizeMb } }
  const worker = createJobThread<object, null>(workerFile, options, idleTime, onIdle)
  let running: Promise<void> | null = null
  let notBefore = 0

  const bringHome = async (): Promise<void> => {
    if (performance.now() < notBefore || waitingPages(db) < enoughPages) return
    await worker.ask({})
    if (waitingPages(db) >= enoughPages) notBefore = performance.now() + pauseForReader
  }
  const letCommits = (error: unknown): void => {
    notBefore = performance.now() + pauseForFault
    log.error(
      { err: error },
      'A checkpoint could not be made beside the writer; commits make them for a minute.',
    )
  }
  const look = (): void => {
    running ??= bringHome()
      .catch(letCommits)
      .finally(() => {
        running = null
      })
  }
  const timer = setInterval(look, lookEvery).unref()

  return {
    close: async () => {
      clearInterval(timer)
      await running
      await worker.close()
    },
  }
}
