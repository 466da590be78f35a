import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Capability, Histogram } from '../../../contract/capability.ts'
import type { ContractError } from '../../../contract/errors.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import type { ChartFeed } from './chartFeed.ts'
import { useStudyVersion } from './useStudyVersion.ts'

/** Past so many subgroups only the newest of them are studied, so that a long history stays quick. */
const mostSubgroups = 5000

interface Studies {
  readonly histogram: Histogram
  readonly capability: Capability
  /** How many of the newest subgroups were studied; null where all were. */
  readonly newest: number | null
}

/** Histogram and capability of the newest subgroups, kept up to date: at once after a correction, without haste while points are added. */
export const useStudies = (
  feed: ChartFeed,
): { readonly studies: Studies | null; readonly error: ContractError | null } => {
  const bridge = useBridge()
  const version = useStudyVersion(feed)
  const [first, setFirst] = useState(false)
  useEffect(() => {
    // The picture goes first.
    const waiting = requestIdleCallback(() => setFirst(true), { timeout: 1000 })
    return () => cancelIdleCallback(waiting)
  }, [])
  const { id } = feed.model.characteristic
  const { data, error } = useQuery<Studies, ContractError>({
    queryKey: ['histogram.get', 'capability.get', id, version],
    enabled: first && feed.model.total > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: async () => {
      const newest = feed.model.total > mostSubgroups ? mostSubgroups : null
      const input = { characteristic_id: id, ...(newest === null ? {} : { last: newest }) }
      const [histogram, capability] = await Promise.all([
        bridge.call('histogram.get', input),
        bridge.call('capability.get', input),
      ])
      return { histogram, capability, newest }
    },
  })
  return { studies: data ?? null, error }
}
