import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ContractError } from '../../../contract/errors.ts'
import type { InputOf, OutputOf } from '../../../contract/operations.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'

type Computation = 'runLength.get' | 'power.get' | 'power.plan'

const pause = 250

/**
 * Has the station compute something of a design, once typing has paused; what was computed before stays until then. The same input
 * always gives the same answer, so it is asked once.
 */
export const useComputed = <Name extends Computation>(
  name: Name,
  input: InputOf<Name> | null,
): UseQueryResult<OutputOf<Name>, ContractError> & { readonly waiting: boolean } => {
  const bridge = useBridge()
  const text = input === null ? null : JSON.stringify(input)
  const [settled] = useDebouncedValue(text, pause)
  const result = useQuery<OutputOf<Name>, ContractError>({
    queryKey: [name, settled],
    queryFn: () => bridge.call(name, JSON.parse(settled ?? '{}') as InputOf<Name>),
    enabled: settled !== null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })
  return { ...result, waiting: text !== settled || result.isPlaceholderData || result.isLoading }
}
