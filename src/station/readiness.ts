import { ContractError } from '../contract/errors.ts'
import { asContractError } from '../storage/asContractError.ts'
import { subgroupCount } from '../storage/measurements/tally.ts'
import type { StationCore } from './core.ts'
import type { CommitQueue } from './ingest/commitQueue.ts'

/** Samples that may wait before the station says that it cannot keep up. */
const longWait = 10_000

const databaseState = (core: StationCore): string => {
  try {
    subgroupCount(core.db, 0)
    return 'ok'
  } catch (error) {
    const known = asContractError(error)
    return known instanceof ContractError
      ? known.message
      : 'The database does not answer. Restart the station.'
  }
}

/** Whether the station can take measurements: `ok`, or what is wrong, by what was checked. */
export const readinessOf = (core: StationCore, queue: CommitQueue): Record<string, string> => ({
  database: databaseState(core),
  queue:
    queue.length() < longWait ? 'ok' : `${queue.length()} samples wait for the disk. Send fewer at a time.`,
})
