import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ContractError } from '../../contract/errors.ts'
import type { InputOf, OperationName, OutputOf } from '../../contract/operations.ts'
import { useBridge } from './BridgeProvider.tsx'

/**
 * Asks the station and remembers the answer under the operation's name and input.
 *
 * @param options `keep` shows the answer to the former input until the new one is there, so that a table does not flash
 * @example const { data, error } = useOperation('characteristic.get', { characteristic_id: 7 })
 */
export const useOperation = <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  options: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): UseQueryResult<OutputOf<Name>, ContractError> => {
  const bridge = useBridge()
  return useQuery<OutputOf<Name>, ContractError>({
    queryKey: [name, input],
    queryFn: () => bridge.call(name, input),
    enabled: options.enabled ?? true,
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
  })
}
