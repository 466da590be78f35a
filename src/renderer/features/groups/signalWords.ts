import type { GroupSignal } from '../../../contract/characteristicGroup.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { formatExact } from '../../components/formatTime.ts'

/** What each chart of a group plots. */
export const panelSymbols = { location: 'T²', dispersion: '|S|' } as const

/**
 * What signalled, with its number and limit.
 *
 * @example signalNumbers({ chart: 'location', value: 24.12, limit: 11.8 }) // 'T² 24.1, above 11.8'
 */
export const signalNumbers = ({
  chart,
  value,
  limit,
}: Pick<GroupSignal, 'chart' | 'value' | 'limit'>): string =>
  `${panelSymbols[chart]} ${formatValue(value, chart === 'location' ? 1 : 2)}, ${value > limit ? 'above' : 'below'} ${formatValue(limit, chart === 'location' ? 1 : 2)}`

/** What people call the observation of a signal; one that is named by its time, in the reader's. */
export const signalObservation = ({ observation, timestamp }: GroupSignal): string =>
  observation.startsWith(timestamp)
    ? `${formatExact(Date.parse(timestamp))}${observation.slice(timestamp.length)}`
    : observation
