import { ContractError } from '../../contract/errors.ts'
import type { GaugeState } from '../../contract/serialGauge.ts'

/** Readings that are older than this do not belong to the subgroup that begins now, in milliseconds. */
const longestPause = 30 * 60_000

/** Where full subgroups go. */
export interface FillerOptions {
  /** How many readings fill a subgroup; null while nothing can be recorded. */
  readonly size: () => number | null
  readonly submit: (values: readonly number[]) => Promise<unknown>
  readonly changed: () => void
  readonly now: () => number
}

/** Gathers the readings of a gauge that records by itself. */
export interface SubgroupFiller {
  readonly take: (value: number) => void
  readonly state: () => Pick<GaugeState, 'pending' | 'size' | 'last'>
  /** Forgets what was gathered. */
  readonly discard: () => void
}

/** A place within the measurements, told as people count. */
const counted = (message: string): string =>
  message.replaceAll(/measurements\.(\d+): /g, (_, place: string) => `Reading ${Number(place) + 1} `)

const reasonOf = (error: unknown): string =>
  error instanceof ContractError
    ? counted(error.message)
    : 'The station met an unforeseen error. Measure again, and tell who looks after it.'

/**
 * Submits readings as soon as they fill a subgroup. What is refused is not tried again: it is told with the reason, so that a person
 * measures again. A subgroup that was left unfinished for half an hour is set aside.
 */
export const createSubgroupFiller = ({ size, submit, changed, now }: FillerOptions): SubgroupFiller => {
  let pending: number[] = []
  let last: GaugeState['last'] = null
  let lastAt = 0

  const tell = (values: readonly number[], problem: string | null): void => {
    last = { values: [...values], recorded: problem === null, problem }
    changed()
  }

  return {
    take: (value) => {
      if (pending.length > 0 && now() - lastAt > longestPause) {
        tell(pending, 'The subgroup was left unfinished for half an hour. It begins anew.')
        pending = []
      }
      lastAt = now()
      pending.push(value)
      changed()
      const full = size()
      if (full === null || pending.length < full) return
      const values = pending
      pending = []
      submit(values).then(
        () => tell(values, null),
        (error: unknown) => tell(values, reasonOf(error)),
      )
    },
    state: () => ({ pending: [...pending], size: size(), last }),
    discard: () => {
      pending = []
      last = null
      changed()
    },
  }
}
