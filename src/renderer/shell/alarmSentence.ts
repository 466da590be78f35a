import type { Board, BoardTile } from '../../contract/station.ts'
import { t } from '../words/t.ts'

/** Tiles beyond their limits that nobody has acknowledged, the newest first. */
export const openAlarms = (tiles: readonly BoardTile[]): readonly BoardTile[] =>
  tiles
    .filter((tile) => tile.state === 'alarm' && tile.open_violations > 0)
    .toSorted((a, b) => (b.since ?? '').localeCompare(a.since ?? ''))

/** What the banner says of one alarm, and where its chart is. */
export interface Alarm {
  readonly of: 'characteristic' | 'group'
  readonly name: string
  readonly sentence: string
  readonly since: string
  readonly chart: string
}

/** Everything beyond a limit that nobody has acknowledged, characteristics and groups, the newest first. */
export const alarmsOf = ({ tiles, groups }: Pick<Board, 'tiles' | 'groups'>): readonly Alarm[] => {
  const alarms: Alarm[] = [
    ...openAlarms(tiles).map(({ name, sentence, since, characteristic_id }) => ({
      of: 'characteristic' as const,
      name,
      sentence,
      since: since ?? '',
      chart: `/charts/${characteristic_id}`,
    })),
    ...groups.map(({ group_id, name, newest }) => ({
      of: 'group' as const,
      name,
      sentence: `${newest.rule_name}: ${newest.sentence}`,
      since: newest.timestamp,
      chart: `/charts/groups/${group_id}/${newest.sample_id}`,
    })),
  ]
  return alarms.toSorted((a, b) => b.since.localeCompare(a.since))
}

/** How many more characteristics and groups alarm than the one that is named. */
export const moreAlarms = (characteristics: number, groups: number): string => {
  const more = [
    ...(characteristics === 0 ? [] : [t('{{count}} more characteristics', { count: characteristics })]),
    ...(groups === 0 ? [] : [t('{{count}} more groups', { count: groups })]),
  ]
  return more.length === 0 ? '' : t('· and {{more}}', { more: more.join(t(' and ')) })
}
