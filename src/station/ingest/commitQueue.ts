import { ContractError } from '../../contract/errors.ts'
import { asContractError } from '../../storage/asContractError.ts'
import { nextSampleId } from '../../storage/measurements/samples.ts'
import type { Effects } from '../commit/effects.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { coverByAudit } from './coverByAudit.ts'
import type { PreparedSample } from './prepareSubmission.ts'
import { type Recorded, recordSample } from './recordSample.ts'

export type Outcome = Recorded | ContractError

/** Samples that are stored together. `atomic`: when one is refused, none is stored. */
interface Job {
  readonly samples: readonly PreparedSample[]
  readonly atomic: boolean
  readonly resolve: (outcomes: Outcome[]) => void
  readonly reject: (error: unknown) => void
}

/** As many samples as one transaction takes before the next one begins, so that no commit holds up the others long. */
const samplesPerCommit = 2_000

/** More samples than this may not wait: the disk does not keep up. */
const longestQueue = 50_000

class Refused extends Error {
  readonly outcomes: Outcome[]
  constructor(outcomes: Outcome[]) {
    super('refused')
    this.outcomes = outcomes
  }
}

const recordJob = (core: StationCore, effects: Effects, job: Job, firstId: number): Outcome[] => {
  let id = firstId
  const outcomes = job.samples.map((sample): Outcome => {
    try {
      const recorded = recordSample(core, effects, sample, id)
      if (recorded.created) id += 1
      return recorded
    } catch (error) {
      if (error instanceof ContractError) return error
      throw error
    }
  })
  if (job.atomic && outcomes.some((outcome) => outcome instanceof ContractError)) throw new Refused(outcomes)
  return outcomes
}

const commitJobs = (core: StationCore, jobs: readonly Job[]): Outcome[][] =>
  runCommit(core, (effects) => {
    const first = nextSampleId(core.db)
    const results = jobs.map((job) => recordJob(core, effects, job, first + effects.samples.length))
    coverByAudit(core, effects)
    return results
  })

/** Takes samples in and commits those that arrived in the same turn of the event loop together. */
export interface CommitQueue {
  readonly add: (samples: readonly PreparedSample[], atomic: boolean) => Promise<Outcome[]>
  /** Samples that wait for their commit. */
  readonly length: () => number
  /** Refuses further samples and resolves once all that were taken are on disk. */
  readonly drain: () => Promise<void>
}

/** Starts the queue: the only place where subgroups are stored. */
export const createCommitQueue = (core: StationCore): CommitQueue => {
  const waiting: Job[] = []
  let length = 0
  let scheduled = false
  let closed = false
  const drained: (() => void)[] = []

  const commitAlone = (job: Job): void => {
    try {
      job.resolve(commitJobs(core, [job])[0] ?? [])
    } catch (error) {
      if (error instanceof Refused) job.resolve(error.outcomes)
      else job.reject(asContractError(error) ?? error)
    }
  }

  const commitGroup = (group: readonly Job[]): void => {
    let results: Outcome[][]
    try {
      results = commitJobs(core, group)
    } catch {
      // One job must not take the others down with it: each gets a transaction and an answer of its own.
      for (const job of group) commitAlone(job)
      return
    }
    group.forEach((job, i) => {
      job.resolve(results[i] ?? [])
    })
  }

  const takeGroup = (): Job[] => {
    let samples = 0
    const end = waiting.findIndex((job) => {
      samples += job.samples.length
      return samples > samplesPerCommit
    })
    return waiting.splice(0, end === -1 ? waiting.length : Math.max(end, 1))
  }

  const flush = (): void => {
    const group = takeGroup()
    commitGroup(group)
    length -= group.reduce((sum, job) => sum + job.samples.length, 0)
    scheduled = waiting.length > 0
    if (scheduled) setImmediate(flush)
    else for (const resolve of drained.splice(0)) resolve()
  }

  return {
    add: (samples, atomic) =>
      new Promise((resolve, reject) => {
        if (closed || length + samples.length > longestQueue) {
          const why = closed ? 'The station is closing.' : 'More samples arrive than the disk can take.'
          reject(
            new ContractError(
              'SERVICE_UNAVAILABLE',
              `${why} Nothing of this request was stored; send it again.`,
            ),
          )
          return
        }
        core.pace.taken()
        waiting.push({ samples, atomic, resolve, reject })
        length += samples.length
        if (scheduled) return
        scheduled = true
        setImmediate(flush)
      }),
    length: () => length,
    drain: () =>
      new Promise((resolve) => {
        closed = true
        if (scheduled) drained.push(resolve)
        else resolve()
      }),
  }
}
