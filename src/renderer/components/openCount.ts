import type { StationStatus } from '../../contract/station.ts'

/**
 * Everything that alarms and is not acknowledged: violations of characteristics and signals of groups.
 *
 * @example openCount({ open_violations: 2, open_group_signals: 1 }) // 3
 */
export const openCount = (
  status: Pick<StationStatus, 'open_violations' | 'open_group_signals'> | undefined,
): number => (status === undefined ? 0 : status.open_violations + status.open_group_signals)
