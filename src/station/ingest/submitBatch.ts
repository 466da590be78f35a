import type { Caller } from '../../contract/caller.ts'
import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { type BatchOutcome, submitInput } from '../../contract/sample.ts'
import { parseInput } from '../../contract/validate.ts'
import { sampleByUuid } from '../../storage/measurements/samples.ts'
import type { StationCore } from '../core.ts'
import type { CommitQueue, Outcome } from './commitQueue.ts'
import { sameContent } from './firstResult.ts'
import type { LastEntries } from './lastEntries.ts'
import { type PreparedSample, prepareSubmission } from './prepareSubmission.ts'

interface Accepted {
  /** Place in the request. */
  readonly index: number
  readonly sample: PreparedSample
}

/** Samples of a batch that share a commit; others may come in between. */
const samplesPerJob = 1_000

const prepare = (core: StationCore, caller: Caller, input: unknown): PreparedSample | ContractError => {
  try {
    return prepareSubmission(core, caller, parseInput(submitInput, input))
  } catch (error) {
    if (error instanceof ContractError) return error
    throw error
  }
}

const refuseAll = (errors: BatchOutcome['errors'], total: number): ContractError => {
  const details: ErrorDetail[] = errors.map((error) => ({
    field: `samples.${error.index}`,
    constraint: error.message,
  }))
  return new ContractError(
    'UNPROCESSABLE_ENTITY',
    `Nothing was stored: ${errors.length} of ${total} samples were refused, and the batch is to be stored whole.`,
    details,
  )
}

/**
 * Refuses a request that was sent before with other content. Before anything is stored: whoever reads 409 sends the
 * measurements again under another key.
 */
const checkReuse = (core: StationCore, accepted: readonly Accepted[]): void => {
  for (const { index, sample } of accepted) {
    const stored = sample.uuid === null ? null : sampleByUuid(core.db, sample.uuid)
    if (stored === null || sameContent(stored, sample)) continue
    throw new ContractError(
      'CONFLICT',
      `This request was sent before with other content (sample ${index}). Nothing was stored; send new measurements under a new Idempotency-Key.`,
    )
  }
}

const inJobs = (samples: readonly PreparedSample[], atomic: boolean): PreparedSample[][] => {
  const size = atomic ? samples.length : samplesPerJob
  const jobs: PreparedSample[][] = []
  for (let at = 0; at < samples.length; at += size) jobs.push(samples.slice(at, at + size))
  return jobs
}

/**
 * The outcome of each job; one that could not be stored gives its error for each of its samples.
 *
 * @throws ContractError INSUFFICIENT_STORAGE or SERVICE_UNAVAILABLE where no job could be stored
 */
const store = async (
  queue: CommitQueue,
  samples: readonly PreparedSample[],
  atomic: boolean,
): Promise<Outcome[]> => {
  const jobs = inJobs(samples, atomic)
  const settled = await Promise.allSettled(jobs.map((job) => queue.add(job, atomic)))
  const someStored = settled.some((result) => result.status === 'fulfilled')
  return settled.flatMap((result, i) => {
    if (result.status === 'fulfilled') return result.value
    if (!someStored || !(result.reason instanceof ContractError)) throw result.reason
    return (jobs[i] ?? []).map(() => result.reason as ContractError)
  })
}

/**
 * Takes many subgroups. Each stands alone, unless `atomic`: then all are stored or none.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY where `atomic` and one is refused, CONFLICT where `idempotent` and the request was
 * sent before with other content, INSUFFICIENT_STORAGE, SERVICE_UNAVAILABLE; else each error stands with its index
 */
export const submitBatch =
  (core: StationCore, queue: CommitQueue, last: LastEntries): Handler<'sample.submitBatch'> =>
  async (caller, { samples, atomic, idempotent }) => {
    const results: BatchOutcome['results'] = []
    const errors: BatchOutcome['errors'] = []
    const refuse = (index: number, error: ContractError): void => {
      errors.push({ index, code: error.code, message: error.message })
    }
    const accepted: Accepted[] = []
    samples.forEach((input, index) => {
      const sample = prepare(core, caller, input)
      if (sample instanceof ContractError) refuse(index, sample)
      else accepted.push({ index, sample })
    })
    if (atomic && errors.length > 0) throw refuseAll(errors, samples.length)
    if (idempotent === true) checkReuse(core, accepted)
    const outcomes = await store(
      queue,
      accepted.map((one) => one.sample),
      atomic,
    )
    let created = 0
    outcomes.forEach((outcome, i) => {
      if (outcome instanceof ContractError) {
        refuse((accepted[i] as Accepted).index, outcome)
        return
      }
      if (outcome.created) created += 1
      results.push(outcome.sample)
    })
    if (created > 0) last.forget(caller)
    errors.sort((a, b) => a.index - b.index)
    if (atomic && errors.length > 0) throw refuseAll(errors, samples.length)
    return {
      total: samples.length,
      successful: results.length,
      failed: errors.length,
      created,
      results,
      errors,
    }
  }
