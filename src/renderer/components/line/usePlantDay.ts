import { localTime } from '../../../contract/zoneClock.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { useNow } from '../useNow.ts'

/** The time zone and the present day of the plant. */
export interface PlantDay {
  readonly zone: string
  /** Such as 2026-03-29. */
  readonly today: string
}

/** The day that it is in the plant; by this computer's clock zone until the station's is known, and where none is set. */
export const usePlantDay = (): PlantDay => {
  const set = useOperation('settings.get', {}).data?.time_zone
  const now = useNow(60_000)
  const zone = set ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  return { zone, today: localTime(now, zone).day }
}
