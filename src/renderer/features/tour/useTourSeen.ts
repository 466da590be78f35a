import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'

/** Whether this person has taken or skipped the tour, undefined until that is known; and how to say so. */
export const useTourSeen = (): { readonly seen: boolean | undefined; readonly see: () => void } => {
  const { data } = useOperation('preference.get', {})
  const { mutate } = useChange('preference.set', ['preference.get'])
  return {
    seen: data === undefined ? undefined : data.tour_seen === true,
    see: () => mutate({ tour_seen: true }),
  }
}
