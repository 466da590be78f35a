import { localTime } from '../../../contract/zoneClock.ts'
import { useNow } from '../../components/useNow.ts'
import { useOperation } from '../../connection/useOperation.ts'

/** The day that it is in the plant, such as 2026-03-29. */
export const usePlantToday = (): string => {
  const now = useNow()
  const zone =
    useOperation('settings.get', {}).data?.time_zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  return localTime(now, zone).day
}
