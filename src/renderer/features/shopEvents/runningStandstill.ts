import type { ContractError } from '../../../contract/errors.ts'
import type { RunningStandstill } from '../../../contract/production/standstill.ts'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'

/** What other windows begin, end or record shows after this long at most, ms. */
const freshness = 5000

const outdated = ['standstill.list'] as const

/** The running standstill of a line, and what may be done with it. */
export interface FoundStandstill {
  /** null where there is none; undefined until the station has said. */
  readonly standstill: RunningStandstill | null | undefined
  readonly begin: () => void
  /** Gives it with its end, which may be that of another window that was faster. */
  readonly end: (of: RunningStandstill, then: (ended: RunningStandstill) => void) => void
  readonly drop: (of: RunningStandstill) => void
  readonly busy: boolean
  readonly error: ContractError | null
}

/**
 * The standstill of a line that goes on or waits to be recorded, as the station keeps it for all windows. Times are those of the
 * station, for the clocks of windows differ.
 *
 * @example const { standstill, begin } = useRunningStandstill('BOOT-LINE-A')
 */
export const useRunningStandstill = (line: string): FoundStandstill => {
  const found = useOperation('standstill.list', { client_id: line }, { every: freshness })
  const begin = useChange('standstill.begin', outdated)
  const end = useChange('standstill.end', outdated)
  const drop = useChange('standstill.drop', outdated)
  const changes = [begin, end, drop]
  const meant = ({ client_id, started_at }: RunningStandstill) => ({
    client_id,
    standstill_since: started_at,
  })
  const forget = () => {
    for (const change of changes) change.reset()
  }
  return {
    standstill: found.data === undefined ? undefined : (found.data[0] ?? null),
    begin: () => {
      forget()
      begin.mutate({ client_id: line })
    },
    end: (of, then) => {
      forget()
      end.mutate(meant(of), { onSuccess: then })
    },
    drop: (of) => {
      forget()
      drop.mutate(meant(of))
    },
    busy: changes.some(({ isPending }) => isPending),
    error: found.error ?? changes.find(({ error }) => error !== null)?.error ?? null,
  }
}
