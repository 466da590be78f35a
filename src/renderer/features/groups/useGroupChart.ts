import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import type { GroupChart } from '../../../contract/characteristicGroup.ts'
import type { ContractError } from '../../../contract/errors.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { useStream } from '../../connection/useStream.ts'

/** The T² chart of a group, asked again whenever its members changed; the former picture stays meanwhile. */
export const useGroupChart = (groupId: number, last: number): UseQueryResult<GroupChart, ContractError> => {
  const bridge = useBridge()
  const queries = useQueryClient()
  const again = () => {
    for (const name of ['group.chart', 'group.observation']) {
      void queries.invalidateQueries({ queryKey: [name, { group_id: groupId }] })
    }
  }
  useStream('group.live', { group_id: groupId }, { onSnapshot: () => {}, onDelta: again })
  return useQuery<GroupChart, ContractError>({
    queryKey: ['group.chart', { group_id: groupId }, last],
    queryFn: () => bridge.call('group.chart', { group_id: groupId, last }),
    placeholderData: keepPreviousData,
  })
}
