import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ContractError } from '../../contract/errors.ts'
import type { InputOf, OperationName, OutputOf } from '../../contract/operations.ts'
import { useBridge } from './BridgeProvider.tsx'

/**
 * Has the station change something; afterwards the answers of the operations in `outdates` are asked again.
 *
 * @example const revoke = useChange('apiKey.revoke', ['apiKey.list'])
 */
export const useChange = <Name extends OperationName>(
  name: Name,
  outdates: readonly OperationName[] = [],
): UseMutationResult<OutputOf<Name>, ContractError, InputOf<Name>> => {
  const bridge = useBridge()
  const queries = useQueryClient()
  return useMutation<OutputOf<Name>, ContractError, InputOf<Name>>({
    mutationFn: (input) => bridge.call(name, input),
    onSuccess: () =>
      Promise.all(outdates.map((outdated) => queries.invalidateQueries({ queryKey: [outdated] }))),
  })
}
