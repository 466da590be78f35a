import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { ContractError } from '../../../contract/errors.ts'
import type { InputOf, OutputOf } from '../../../contract/operations.ts'
import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'

/** The orders that are there so far, and how to get more. */
export interface Orders {
  readonly rows: readonly WorkOrder[]
  readonly total: number | null
  readonly hasMore: boolean
  readonly more: () => void
  readonly error: ContractError | null
  readonly again: () => void
}

const limit = 200

type Page = OutputOf<'workOrder.list'>

/** Orders page by page, as far as somebody looked. */
export const useOrders = (asked: InputOf<'workOrder.list'>): Orders => {
  const bridge = useBridge()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery<
    Page,
    ContractError,
    InfiniteData<Page>,
    readonly unknown[],
    number
  >({
    queryKey: ['workOrder.list', asked, 'pages'],
    queryFn: ({ pageParam }) => bridge.call('workOrder.list', { ...asked, limit, page: pageParam }),
    initialPageParam: 1,
    getNextPageParam: ({ page, total }) => (page * limit < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  })
  return {
    rows: data?.pages.flatMap(({ results }) => results) ?? [],
    total: data?.pages[0]?.total ?? null,
    hasMore: hasNextPage,
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
    },
    error: data === undefined ? error : null,
    again: () => void refetch(),
  }
}
