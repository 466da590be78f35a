import type { ChartType } from '../../../spc/chartType.ts'
import { useOperation } from '../../connection/useOperation.ts'

const counted: readonly ChartType[] = ['p', 'np', 'c', 'u', 'laney_p', 'laney_u', 'g']

/** The fraction or count in control by the limits in force, on a chart of counts; null on others and before there are limits. */
export const useLevel = (characteristicId: number | null, chartType: ChartType): number | null => {
  const asked = characteristicId !== null && counted.includes(chartType)
  const { data } = useOperation(
    'limits.list',
    { characteristic_id: characteristicId ?? 0 },
    { enabled: asked },
  )
  if (!asked || data === undefined) return null
  const newest = data.toSorted((a, b) => b.revision - a.revision)[0]
  return newest === undefined || newest.process_level <= 0 ? null : newest.process_level
}
