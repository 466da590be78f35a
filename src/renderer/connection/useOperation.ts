import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ContractError } from '../../contract/errors.ts'
import type { InputOf, OperationName, OutputOf } from '../../contract/operations.ts'
import { useBridge } from './BridgeProvider.tsx'
import { usePossibleSession } from './SessionProvider.tsx'

/** Asked on every page: before somebody signs in, and at a lock. */
const alwaysAsked: ReadonlySet<OperationName> = new Set<OperationName>([
  'setup.status',
  'session.current',
  'session.people',
])

/**
 * Asks the station and remembers the answer under the operation's name and input. While the screens are held back they keep
 * their answers and ask nothing, which would be refused.
 *
 * @param options `keep` shows the answer to the former input until the new one is there, so that a table does not flash;
 * `every` asks again after so many milliseconds; `brief` forgets an answer as soon as nothing shows it, where each is large and none
 * comes back
 * @example const { data, error } = useOperation('characteristic.get', { characteristic_id: 7 })
 */
export const useOperation = <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  options: {
    readonly enabled?: boolean
    readonly keep?: boolean
    readonly every?: number
    readonly brief?: boolean
  } = {},
): UseQueryResult<OutputOf<Name>, ContractError> => {
  const bridge = useBridge()
  const session = usePossibleSession()
  const held = session !== null && session.held !== null && !alwaysAsked.has(name)
  return useQuery<OutputOf<Name>, ContractError>({
    queryKey: [name, input],
    queryFn: () => bridge.call(name, input),
    enabled: !held && (options.enabled ?? true),
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
    ...(options.brief === true ? { gcTime: 0 } : {}),
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
  })
}
