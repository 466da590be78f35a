import { useQueries } from '@tanstack/react-query'
import { useBridge } from '../../connection/BridgeProvider.tsx'

const perPage = 200

/**
 * Rows of the table that the station keeps, asked for as they come into sight.
 *
 * @param source changes when the table is divided otherwise
 * @param first the first row in sight, from 0
 * @param last the last one
 * @returns a row's cells; undefined while they are on their way
 */
export const useRowPages = (
  draftId: string,
  source: string,
  first: number,
  last: number,
): ((row: number) => readonly string[] | undefined) => {
  const bridge = useBridge()
  const from = Math.floor(Math.max(first, 0) / perPage)
  const to = Math.floor(Math.max(last, 0) / perPage)
  const pages = useQueries({
    queries: Array.from({ length: to - from + 1 }, (_, i) => ({
      queryKey: ['import.rows', draftId, source, from + i],
      queryFn: () =>
        bridge.call('import.rows', { draft_id: draftId, from: (from + i) * perPage + 1, count: perPage }),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
    })),
  })
  return (row) => pages[Math.floor(row / perPage) - from]?.data?.rows[row % perPage]
}
