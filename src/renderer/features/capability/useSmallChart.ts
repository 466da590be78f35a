import type { CapabilityReport } from '../../../contract/capability.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'

/** As many subgroups as the small charts show. */
const shown = 100

/** The newest of the subgroups that were studied, as a control chart. */
export const useSmallChart = (characteristicId: number, { from, to, capability }: CapabilityReport) => {
  const { data, error } = useOperation(
    'chart.get',
    {
      characteristic_id: characteristicId,
      last: shown,
      ...(from === null || to === null ? {} : { from, to }),
    },
    { enabled: from !== null, keep: true },
  )
  const points = data?.points ?? []
  const counted = points.filter(({ excluded }) => !excluded).length
  return {
    points,
    error,
    trimmed: counted < capability.subgroups ? t(', newest {{count}}', { count: points.length }) : '',
  }
}
