import type { GroupChart, GroupPoint } from '../../../contract/characteristicGroup.ts'
import { formatExact } from '../../components/formatTime.ts'

/** What people call an observation: its time, its batch or its piece. */
export const observationName = (
  group: GroupChart['group'],
  point: Pick<GroupPoint, 'observation' | 'timestamp'>,
): string => {
  if (group.align_by !== 'timestamp') return point.observation
  const second = /\(\d+\)$/.exec(point.observation)
  return `${formatExact(Date.parse(point.timestamp))}${second === null ? '' : ` ${second[0]}`}`
}
