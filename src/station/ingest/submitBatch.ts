import type { Caller } from '../../contract/caller.ts'
import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { type BatchOutcome, submitInput } from '../../contract/sample.ts'
import { parseInput } from '../../contract/validate.ts'
import type { StationCore } from '../core.ts'
import type { CommitQueue, Outcome } from './commitQueue.ts'
import { type PreparedSample, prepareSubmission } from './prepareSubmission.ts'

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

const inJobs = (samples: readonly PreparedSample[], atomic: boolean): PreparedSample[][] => {
  const size = atomic ? samples.length : samplesPerJob
  const jobs: PreparedSample[][] = []
  for (let at = 0; at < samples.length; at += size) jobs.push(samples.slice(at, at + size))
  return jobs
}

/** The outcome of each job; one that could not be stored gives its error for each of its samples. */
const store = async (
  queue: CommitQueue,
  samples: readonly PreparedSample[],
  atomic: boolean,
): Promise<Outcome[]> => {
  const jobs = inJobs(samples, atomic)
  const settled = await Promise.allSettled(jobs.map((job) => queue.add(job, atomic)))
  return settled.flatMap((result, i) => {
    if (result.status === 'fulfilled') return result.value
    if (jobs.length === 1 || !(result.reason instanceof ContractError)) throw result.reason
    return (jobs[i] ?? []).map(() => result.reason as ContractError)
  })
}

/**
 * Takes many subgroups. Each stands alone, unless `atomic`: then all are stored or none.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY where `atomic` and one is refused; else each error stands with its index
 */
export const submitBatch =
  (core: StationCore, queue: CommitQueue): Handler<'sample.submitBatch'> =>
  async (caller, { samples, atomic }) => {
    const results: BatchOutcome['results'] = []
    const errors: BatchOutcome['errors'] = []
    const refuse = (index: number, error: ContractError): void => {
      errors.push({ index, code: error.code, message: error.message })
    }
    const accepted: { index: number; sample: PreparedSample }[] = []
    samples.forEach((input, index) => {
      const sample = prepare(core, caller, input)
      if (sample instanceof ContractError) refuse(index, sample)
      else accepted.push({ index, sample })
    })
    if (atomic && errors.length > 0) throw refuseAll(errors, samples.length)
    const outcomes = await store(
      queue,
      accepted.map((one) => one.sample),
      atomic,
    )
    let created = 0
    outcomes.forEach((outcome, i) => {
      if (outcome instanceof ContractError) {
        refuse((accepted[i] as { index: number }).index, outcome)
        return
      }
      if (outcome.created) created += 1
      results.push(outcome.sample)
    })
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
