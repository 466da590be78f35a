import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { useBridge } from './BridgeProvider.tsx'
import { useSession } from './SessionProvider.tsx'

/** Signs the person out of this window and forgets what was shown to them. */
export const useSignOut = (): (() => void) => {
  const bridge = useBridge()
  const queries = useQueryClient()
  const { leave } = useSession()
  const [, navigate] = useLocation()
  return useCallback(() => {
    void bridge
      .call('session.signOut', {})
      .then(() => {
        leave()
        // Who signs in next may not be allowed at the place that is left.
        navigate('/')
        return queries.resetQueries()
      })
      .catch(() => queries.invalidateQueries({ queryKey: ['session.current'] }))
  }, [bridge, queries, leave, navigate])
}
