import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { KeyTraffic } from '../../../contract/apiKey.ts'
import { useStream } from '../../connection/useStream.ts'
import type { KeyScope } from './keyScope.ts'

/** Keys by id, as they are used at the moment. */
export type TrafficByKey = ReadonlyMap<number, KeyTraffic>

const isInUse = ({ seconds }: KeyTraffic): boolean => seconds.slice(-3).some((count) => count > 0)

/**
 * Follows how much keys are used, once a second. While one is in use, its row is asked again, so that the time and the
 * address of the last use go with it.
 */
export const useKeyTraffic = (scope: KeyScope): TrafficByKey => {
  const [traffic, setTraffic] = useState<TrafficByKey>(new Map())
  const queries = useQueryClient()
  const list = scope === 'own' ? 'apiKey.list' : 'adminKey.list'
  const take = useCallback(
    (keys: readonly KeyTraffic[]) => {
      setTraffic((known) => new Map([...known, ...keys.map((key) => [key.id, key] as const)]))
      if (keys.some(isInUse)) void queries.invalidateQueries({ queryKey: [list] }, { cancelRefetch: false })
    },
    [queries, list],
  )
  useStream(
    scope === 'own' ? 'apiKey.live' : 'adminKey.live',
    {},
    {
      onSnapshot: ({ keys }) => {
        setTraffic(new Map(keys.map((key) => [key.id, key])))
      },
      onDelta: ({ keys }) => take(keys),
    },
  )
  return traffic
}
