import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useBridge } from './BridgeProvider.tsx'
import { useSession } from './SessionProvider.tsx'

/** Signs the person out of this window and forgets what was shown to them. */
export const useSignOut = (): (() => void) => {
  const bridge = useBridge()
  const queries = useQueryClient()
  const { leave } = useSession()
  return useCallback(() => {
    void bridge
      .call('session.signOut', {})
      .then(() => {
        leave()
        return queries.resetQueries()
      })
      .catch(() => queries.invalidateQueries({ queryKey: ['session.current'] }))
  }, [bridge, queries, leave])
}
