import { dayAfter } from '../../../contract/zoneClock.ts'
import { useOperation } from '../../connection/useOperation.ts'
import type { Category } from './categoryWords.ts'
import { downtimePareto } from './downtimePareto.ts'

const most = 6

/** Reasons that people gave for a category in the last 90 days, those that took longest first. */
export const useReasons = (line: string, today: string, category: Category | null): string[] => {
  const { data } = useOperation(
    'downtime.list',
    {
      client_id: line,
      date_from: dayAfter(today, -90),
      limit: 500,
      ...(category === null ? {} : { category }),
    },
    { enabled: category !== null },
  )
  if (category === null) return []
  return downtimePareto(data?.results ?? [], 'reason')
    .slice(0, most)
    .flatMap(({ reason }) => reason ?? [])
}
