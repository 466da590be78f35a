import type { ContractError } from '../../../contract/errors.ts'
import type { DowntimeEvent } from '../../../contract/production/shopEvents.ts'
import type { Hold } from '../../../contract/production/workOrder.ts'
import { useOperation } from '../../connection/useOperation.ts'
import type { Recorded } from './timelineOf.ts'

/** What is recorded of some days of a line, as far as it is known. */
export interface FoundRecorded {
  /** undefined until all of it is there. */
  readonly recorded: Recorded | undefined
  readonly holds: readonly Hold[]
  /** How many standstills there are, more than those that fit on a page. */
  readonly total: number
  readonly isPending: boolean
  readonly error: ContractError | null
  readonly retry: () => void
}

/** By day and time; those without a time stand at the end of their day. */
const placeOf = ({ shift_date: day, started_at: start }: DowntimeEvent): string => `${day} ${start ?? '~'}`

const oldestFirst = (a: DowntimeEvent, b: DowntimeEvent): number => {
  const [first, second] = [placeOf(a), placeOf(b)]
  return first === second ? a.id - b.id : first < second ? -1 : 1
}

/** Asks for all that the timeline of some days draws; what others record shows within half a minute. */
export const useRecorded = (line: string, days: readonly string[]): FoundRecorded => {
  const period = { client_id: line, date_from: days[0] ?? '', date_to: days.at(-1) ?? '', limit: 500 }
  const live = { keep: true, every: 30_000 }
  const shifts = useOperation('lineShift.list', { client_id: line })
  const events = useOperation('downtime.list', period, live)
  const entries = useOperation('production.list', period, live)
  const holds = useOperation('hold.list', period, live)
  const asked = [shifts, events, entries, holds]
  const isThere = shifts.data !== undefined && events.data !== undefined && entries.data !== undefined
  return {
    recorded: isThere
      ? {
          shifts: shifts.data,
          events: events.data.results.toSorted(oldestFirst),
          entries: entries.data.results,
        }
      : undefined,
    holds: holds.data?.results ?? [],
    total: events.data?.total ?? 0,
    isPending: asked.some(({ isPending }) => isPending),
    error: asked.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const { error, refetch } of asked) if (error !== null) void refetch()
    },
  }
}
