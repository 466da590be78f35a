import type { BoardTile } from '../../contract/station.ts'

/** Tiles beyond their limits that nobody has acknowledged, the newest first. */
export const openAlarms = (tiles: readonly BoardTile[]): readonly BoardTile[] =>
  tiles
    .filter((tile) => tile.state === 'alarm' && tile.open_violations > 0)
    .toSorted((a, b) => (b.since ?? '').localeCompare(a.since ?? ''))

/** How many more characteristics alarm than the one that is named. */
export const moreAlarms = (count: number): string =>
  count === 0 ? '' : count === 1 ? '· and 1 more characteristic' : `· and ${count} more characteristics`
