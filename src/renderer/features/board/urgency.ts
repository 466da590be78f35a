import type { BoardTile } from '../../../contract/station.ts'
import { inCodeOrder } from '../../components/inCodeOrder.ts'

const rank: Record<BoardTile['state'], number> = { alarm: 0, warning: 1, in_control: 2, trial: 3, empty: 4 }

const duty = ({ due }: Pick<BoardTile, 'due'>): number => (due === null ? 2 : due.state === 'overdue' ? 0 : 1)

/** Alarms, then warnings, then what a plan asks for, then the rest: a place in the order of where to go. */
const place = (tile: BoardTile): number => (rank[tile.state] < 2 ? 0 : duty(tile))

/** Times of the station are compared as they are written. */
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The most urgent first: alarms, warnings, samplings that are overdue or due, the other states; within one, open
 * violations, then the newest change, then by code.
 */
export const byUrgency = (a: BoardTile, b: BoardTile): number =>
  place(a) - place(b) ||
  rank[a.state] - rank[b.state] ||
  Number(b.open_violations > 0) - Number(a.open_violations > 0) ||
  (rank[a.state] < 2 ? compared(b.since ?? '', a.since ?? '') : 0) ||
  inCodeOrder(a.code, b.code)
