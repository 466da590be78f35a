import type { GroupSignalRow } from '../../storage/measurements/groupSignals.ts'

/**
 * What tells the signals of a group apart: an observation may have one of its T² and one of its |S|.
 *
 * @example signalKey({ sampleId: 7, chart: 'location' }) // '7 location'
 */
export const signalKey = ({ sampleId, chart }: Pick<GroupSignalRow, 'sampleId' | 'chart'>): string =>
  `${sampleId} ${chart}`
