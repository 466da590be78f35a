import { createJobThread } from './jobThread.ts'
import type { JobInputs, JobName, JobResults } from './readerJobs.ts'
import type { JobRequest } from './readerWorker.ts'

/** How long the worker is kept after its last job, in milliseconds. */
const idleTime = 30_000

/** Runs long reading work in a worker thread, so that measurements go on being taken meanwhile. */
export interface Reader {
  readonly run: <Name extends JobName>(name: Name, input: JobInputs[Name]) => Promise<JobResults[Name]>
  readonly close: () => Promise<void>
}

/** What a job makes in passing, in megabytes: it is let go at once rather than gathered to a hundred. */
const maxYoungGenerationSizeMb = 16

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
  const options = { workerData: { databaseFile }, resourceLimits: { maxYoungGenerationSizeMb } }
  const worker = createJobThread<Omit<JobRequest, 'id'>, unknown>(workerFile, options, idleTime, onIdle)
  return {
    run: <Name extends JobName>(name: Name, input: JobInputs[Name]) =>
      worker.ask({ name, input }) as Promise<JobResults[Name]>,
    close: worker.close,
  }
}
