import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useLocation } from 'wouter'
import type { CurrentSession } from '../../contract/session.ts'
import { neededAt } from '../shell/places.ts'
import { usePossibleSession } from './SessionProvider.tsx'

/**
 * Goes on as the person that the station names now. Another person than before gets nothing of what was shown to the first;
 * the same one goes on where they were. Where another one may not open the place that the first left, they begin at the board.
 *
 * @example unlock.mutate({ pin }, { onSuccess: enter })
 */
export const useEnter = (): ((session: CurrentSession) => void) => {
  const queries = useQueryClient()
  const [location, navigate] = useLocation()
  const here = usePossibleSession()?.user.user_id ?? null
  return useCallback(
    (session) => {
      const isOfSession = (name: unknown) => name === 'session.current' || name === 'setup.status'
      queries.setQueryData(['session.current', {}], session)
      const rest = {
        predicate: ({ queryKey: [name] }: { queryKey: readonly unknown[] }) => !isOfSession(name),
      }
      if (session.user?.user_id === here) void queries.invalidateQueries(rest)
      else {
        queries.removeQueries(rest)
        if (here !== null && !session.permissions.includes(neededAt(location))) navigate('/')
      }
    },
    [queries, here, location, navigate],
  )
}
