import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ContractError } from '../../contract/errors.ts'

/** Whether something else holds here than the page believes: the sign-in ended, the window is locked, the role is another. */
const tellsOfAnother = (error: unknown): boolean =>
  error instanceof ContractError && (error.code === 'UNAUTHORIZED' || error.code === 'FORBIDDEN')

/** What the page remembers of answers. The station is on this machine: nothing is retried, nothing is stale for long. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => askWhoIsHere(error) }),
  mutationCache: new MutationCache({ onError: (error) => askWhoIsHere(error) }),
  defaultOptions: {
    queries: { retry: false, staleTime: 1000, networkMode: 'always', refetchOnWindowFocus: false },
    mutations: { retry: false, networkMode: 'always' },
  },
})

const askWhoIsHere = (error: unknown) => {
  if (tellsOfAnother(error)) void queryClient.invalidateQueries({ queryKey: ['session.current'] })
}
