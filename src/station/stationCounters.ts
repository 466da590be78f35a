import type { Caller } from '../contract/caller.ts'
import { ContractError } from '../contract/errors.ts'
import type { Commit } from './core.ts'
import type { StationFigures } from './station.ts'

type Counted = Omit<StationFigures, 'queue_length' | 'open_violations' | 'open_group_signals'>

/** Counts what the station did since it started, for `/metrics`. */
export interface StationCounters {
  readonly committed: (commit: Commit) => void
  /** Counts the samples that a handler refuses. */
  readonly refusals: <Input, Output>(
    handler: (caller: Caller, input: Input) => Promise<Output> | Output,
  ) => (caller: Caller, input: Input) => Promise<Output>
  readonly figures: () => Counted
}

const refusedIn = (output: unknown): number =>
  typeof output === 'object' && output !== null && 'failed' in output ? Number(output.failed) : 0

export const createStationCounters = (): StationCounters => {
  const counted = { samples_total: 0, violations_total: 0, commits_total: 0, refused_samples_total: 0 }
  return {
    committed: ({ effects }) => {
      counted.samples_total += effects.samples.length
      counted.commits_total += 1
      counted.violations_total += effects.violationChanges.filter((change) => change.status === 'open').length
    },
    refusals: (handler) => async (caller, input) => {
      try {
        const output = await handler(caller, input)
        counted.refused_samples_total += refusedIn(output)
        return output
      } catch (error) {
        if (error instanceof ContractError) counted.refused_samples_total += 1
        throw error
      }
    },
    figures: () => ({ ...counted }),
  }
}
