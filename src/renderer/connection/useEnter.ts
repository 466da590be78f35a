import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { CurrentSession } from '../../contract/session.ts'
import { usePossibleSession } from './SessionProvider.tsx'

/**
 * Goes on as the person that the station names now. Another person than before gets nothing of what was shown to the first;
 * the same one goes on where they were.
 *
 * @example unlock.mutate({ pin }, { onSuccess: enter })
 */
export const useEnter = (): ((session: CurrentSession) => void) => {
  const queries = useQueryClient()
  const here = usePossibleSession()?.user.user_id ?? null
  return useCallback(
    (session) => {
      const isOfSession = (name: unknown) => name === 'session.current' || name === 'setup.status'
      queries.setQueryData(['session.current', {}], session)
      const rest = {
        predicate: ({ queryKey: [name] }: { queryKey: readonly unknown[] }) => !isOfSession(name),
      }
      if (session.user?.user_id === here) void queries.invalidateQueries(rest)
      else queries.removeQueries(rest)
    },
    [queries, here],
  )
}
