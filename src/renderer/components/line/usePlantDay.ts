import { localTime } from '../../../contract/zoneClock.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { useNow } from '../useNow.ts'

/** The time zone and the present day of the plant. */
export interface PlantDay {
  readonly zone: string
  /** Such as 2026-03-29. */
  readonly today: string
  /** Whether the station has been asked: what is kept of the day, as a draft is, must wait for that. */
  readonly isKnown: boolean
}

/** The day that it is in the plant, by the station's time zone; by this computer's until that is known. */
export const usePlantDay = (): PlantDay => {
  // Not that of the settings: where none is set, the station goes by its computer, which a browser may be far from.
  const plan = useOperation('shift.list', {})
  const now = useNow(60_000)
  const zone = plan.data?.time_zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  return { zone, today: localTime(now, zone).day, isKnown: !plan.isPending }
}
