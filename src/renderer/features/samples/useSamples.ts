import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { ContractError } from '../../../contract/errors.ts'
import type { ListedSample, SamplePage, sampleSorts } from '../../../contract/sampleList.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import type { SampleFilters } from './sampleFilters.ts'

/** How the list is ordered. */
export interface SampleSorting {
  readonly sort: (typeof sampleSorts)[number]
  readonly order: 'asc' | 'desc'
}

/** The rows that are there so far, and how to get more. */
export interface Samples {
  readonly rows: readonly ListedSample[]
  /** Null where nobody counted them. */
  readonly total: number | null
  readonly isLoading: boolean
  /** Whether these are the rows of the former question. */
  readonly isFormer: boolean
  readonly hasMore: boolean
  readonly more: () => void
  readonly error: ContractError | null
  readonly again: () => void
}

const pageLength = 200

/** Subgroups page by page, as far as somebody looked. */
export const useSamples = (filters: SampleFilters, sorting: SampleSorting): Samples => {
  const bridge = useBridge()
  const { traces, ...plain } = filters
  const asked = { ...plain, ...sorting, traces: [...(traces ?? [])], limit: pageLength }
  const {
    data,
    error,
    refetch,
    hasNextPage,
    isFetchingNextPage,
    isFetching,
    fetchNextPage,
    isPlaceholderData,
  } = useInfiniteQuery<
    SamplePage,
    ContractError,
    InfiniteData<SamplePage>,
    readonly unknown[],
    string | null
  >({
    queryKey: ['sample.list', asked],
    queryFn: ({ pageParam }) =>
      bridge.call('sample.list', { ...asked, ...(pageParam === null ? {} : { after: pageParam }) }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })
  return {
    rows: data?.pages.flatMap(({ results }) => results) ?? [],
    total: data?.pages[0]?.total ?? null,
    isLoading: isFetching && !isFetchingNextPage,
    isFormer: isPlaceholderData,
    hasMore: hasNextPage,
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
    },
    error: data === undefined ? error : null,
    again: () => void refetch(),
  }
}
