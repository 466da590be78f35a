import type { BoardTile } from '../../../contract/station.ts'
import type { Wall } from '../../../contract/wall.ts'
import { inCodeOrder } from '../../components/inCodeOrder.ts'
import { byUrgency } from '../board/urgency.ts'

const byCode = (a: BoardTile, b: BoardTile): number => inCodeOrder(a.code, b.code)

/** Whether a tile has an alarm that nobody has acknowledged. */
export const calls = (tile: BoardTile): boolean => tile.state === 'alarm' && tile.open_violations > 0

const inOrder = ({ content }: Pick<Wall, 'content'>, tiles: readonly BoardTile[]): readonly BoardTile[] => {
  if (content.kind === 'characteristics') {
    const place = new Map(content.ids.map((id, at) => [id, at]))
    const at = (tile: BoardTile) => place.get(tile.characteristic_id) ?? content.ids.length
    return tiles.toSorted((a, b) => at(a) - at(b))
  }
  if (content.order === 'urgency') return tiles.toSorted(byUrgency)
  if (content.order === 'code') return tiles.toSorted(byCode)
  return tiles.toSorted((a, b) => (b.last_at ?? '').localeCompare(a.last_at ?? '') || byCode(a, b))
}

/**
 * The pages of a wall, each with as many tiles as its grid has cells; alarms that nobody has acknowledged come first where
 * the wall says so.
 *
 * @example wallPages({ ...wall, columns: 2, rows: 2 }, fiveTiles).map((page) => page.length) // [4, 1]
 */
export const wallPages = (
  wall: Pick<Wall, 'content' | 'columns' | 'rows' | 'alarms_first'>,
  tiles: readonly BoardTile[],
): readonly (readonly BoardTile[])[] => {
  const ordered = inOrder(wall, tiles)
  const all = wall.alarms_first
    ? [...ordered.filter(calls), ...ordered.filter((tile) => !calls(tile))]
    : ordered
  const size = wall.columns * wall.rows
  return Array.from({ length: Math.ceil(all.length / size) }, (_, page) =>
    all.slice(page * size, (page + 1) * size),
  )
}
