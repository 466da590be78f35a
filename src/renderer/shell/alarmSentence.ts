import type { Board, BoardTile } from '../../contract/station.ts'
import { formatNumber } from '../components/formatNumber.ts'
import { t } from '../words/t.ts'
import { told } from '../words/told.ts'

/** What the banner says of one alarm, and where its chart is. */
export interface Alarm {
  readonly kind: 'violation' | 'signal'
  readonly id: number
  readonly severity: 'CRITICAL' | 'WARNING'
  readonly name: string
  readonly sentence: string
  /** With its unit. */
  readonly value: string
  readonly at: string
  readonly chart: string
}

const ofTile = (tile: BoardTile): Alarm[] => {
  const { alarm, name, unit, decimals, characteristic_id: id } = tile
  if (alarm === null) return []
  const value = formatNumber(alarm.value, decimals)
  return [
    {
      kind: 'violation',
      id: alarm.violation_id,
      severity: alarm.severity,
      name,
      sentence: `${told(alarm.rule_name)}: ${told(alarm.sentence)}`,
      value: unit === null ? value : `${value} ${unit}`,
      at: alarm.timestamp,
      chart: `/charts/${id}`,
    },
  ]
}

/**
 * Everything that calls for somebody: not acknowledged and not put aside, of characteristics and groups, the newest first.
 *
 * @param warnings also rules that only warn, where leaders want them to be heard
 */
export const alarmsOf = (
  { tiles, groups }: Pick<Board, 'tiles' | 'groups'>,
  warnings = false,
): readonly Alarm[] => {
  const alarms = [
    ...tiles.flatMap(ofTile),
    ...groups
      .filter(({ shelf, newest }) => shelf === null && newest.shelf === null)
      .map(
        ({ group_id, name, newest }): Alarm => ({
          kind: 'signal',
          id: newest.id,
          severity: newest.severity,
          name,
          sentence: `${told(newest.rule_name)}: ${told(newest.sentence)}`,
          value: formatNumber(newest.value, 2),
          at: newest.timestamp,
          chart: `/charts/groups/${group_id}/${newest.sample_id}`,
        }),
      ),
  ]
  return alarms
    .filter(({ severity }) => warnings || severity === 'CRITICAL')
    .toSorted((a, b) => a.severity.localeCompare(b.severity) || b.at.localeCompare(a.at))
}

/** How many more characteristics and groups alarm than the one that is named. */
export const moreAlarms = (characteristics: number, groups: number): string => {
  const more = [
    ...(characteristics === 0 ? [] : [t('{{count}} more characteristics', { count: characteristics })]),
    ...(groups === 0 ? [] : [t('{{count}} more groups', { count: groups })]),
  ]
  return more.length === 0 ? '' : t('and {{more}}', { more: more.join(t(' and ')) })
}
