import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { StationCore } from '../core.ts'
import type { CommitQueue } from './commitQueue.ts'
import type { LastEntries } from './lastEntries.ts'
import { prepareSubmission } from './prepareSubmission.ts'

/**
 * Takes one subgroup: checks, stores and judges it. It is on disk when this resolves.
 *
 * @throws ContractError VALIDATION_ERROR, NOT_FOUND, FORBIDDEN, CONFLICT, INSUFFICIENT_STORAGE, SERVICE_UNAVAILABLE
 */
export const submitSample =
  (core: StationCore, queue: CommitQueue, last: LastEntries): Handler<'sample.submit'> =>
  async (caller, input) => {
    const [outcome] = await queue.add([prepareSubmission(core, caller, input)], false)
    if (outcome === undefined) throw new Error('the commit gave no outcome')
    if (outcome instanceof ContractError) throw outcome
    if (outcome.created) last.note(caller, outcome.sample.sample_id)
    return outcome
  }
