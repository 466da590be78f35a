import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ContractError } from '../../contract/errors.ts'

/** Whether the station no longer knows who is signed in here: the account was disabled, or the session ended. */
const signedOut = (error: unknown): boolean => error instanceof ContractError && error.code === 'UNAUTHORIZED'

/** What the page remembers of answers. The station is on this machine: nothing is retried, nothing is stale for long. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (signedOut(error) && query.queryKey[0] !== 'session.current')
        void queryClient.invalidateQueries({ queryKey: ['session.current'] })
    },
  }),
  defaultOptions: {
    queries: { retry: false, staleTime: 1000, networkMode: 'always', refetchOnWindowFocus: false },
    mutations: { retry: false, networkMode: 'always' },
  },
})
