import type { BoardTile } from '../../../contract/station.ts'

const rank: Record<BoardTile['state'], number> = { alarm: 0, warning: 1, in_control: 2, trial: 3, empty: 4 }

/** The most urgent first: by state, then open violations, then the newest change, then by code. */
export const byUrgency = (a: BoardTile, b: BoardTile): number =>
  rank[a.state] - rank[b.state] ||
  Number(b.open_violations > 0) - Number(a.open_violations > 0) ||
  (rank[a.state] < 2 ? (b.since ?? '').localeCompare(a.since ?? '') : 0) ||
  a.code.localeCompare(b.code, undefined, { numeric: true })
