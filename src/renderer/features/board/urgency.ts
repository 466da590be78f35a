import type { BoardTile } from '../../../contract/station.ts'
import { inCodeOrder } from '../../components/inCodeOrder.ts'

const rank: Record<BoardTile['state'], number> = { alarm: 0, warning: 1, in_control: 2, trial: 3, empty: 4 }

/** Times of the station are compared as they are written. */
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The most urgent first: by state, then open violations, then the newest change, then by code. */
export const byUrgency = (a: BoardTile, b: BoardTile): number =>
  rank[a.state] - rank[b.state] ||
  Number(b.open_violations > 0) - Number(a.open_violations > 0) ||
  (rank[a.state] < 2 ? compared(b.since ?? '', a.since ?? '') : 0) ||
  inCodeOrder(a.code, b.code)
