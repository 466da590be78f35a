import { type BoardLook, inBoardFilter } from '../../../contract/boardView.ts'
import type { BoardTile } from '../../../contract/station.ts'
import { byUrgency } from './urgency.ts'

type Order = (a: BoardTile, b: BoardTile) => number

const byCode: Order = (a, b) => a.code.localeCompare(b.code, undefined, { numeric: true })

const orders: Readonly<Record<BoardLook['order'], Order>> = {
  urgency: byUrgency,
  code: byCode,
  newest: (a, b) => (b.last_at ?? '').localeCompare(a.last_at ?? '') || byCode(a, b),
}

/** Tiles of one line, machine or part; `name` is null for those that have none. */
export interface BoardSection {
  readonly key: string
  readonly name: string | null
  readonly tiles: readonly BoardTile[]
}

/**
 * The board as a look has it: what the filter lets through, pinned tiles first in each section, sections by their most
 * urgent tile where the order is by urgency, else by name; what has no line, machine or part comes last.
 *
 * @param pinned ids of the characteristics whose tiles stand first, in that order
 * @example boardSections(tiles, { ...look, group_by: 'line' }, []).map(({ name }) => name) // ['Line 2', 'Line 1', null]
 */
export const boardSections = (
  tiles: readonly BoardTile[],
  { group_by, order, filter }: BoardLook,
  pinned: readonly number[],
): readonly BoardSection[] => {
  const place = new Map(pinned.map((id, at) => [id, at]))
  const pin = (tile: BoardTile): number => place.get(tile.characteristic_id) ?? pinned.length
  const sorted = tiles
    .filter((tile) => inBoardFilter(tile, filter))
    .toSorted((a, b) => pin(a) - pin(b) || orders[order](a, b))
  if (group_by === 'none') return sorted.length === 0 ? [] : [{ key: 'all', name: null, tiles: sorted }]

  const groups = new Map<string | null, BoardTile[]>()
  for (const tile of sorted) groups.set(tile[group_by], [...(groups.get(tile[group_by]) ?? []), tile])
  const sections = [...groups].map(([name, members]) => ({
    key: name === null ? 'none' : `of ${name}`,
    name,
    tiles: members,
  }))
  return sections.toSorted((a, b) => {
    if ((a.name === null) !== (b.name === null)) return a.name === null ? 1 : -1
    const first = order === 'urgency' ? byMostUrgent(a, b) : 0
    return first || (a.name ?? '').localeCompare(b.name ?? '', undefined, { numeric: true })
  })
}

const mostUrgent = ({ tiles }: BoardSection): BoardTile | undefined => tiles.toSorted(byUrgency)[0]

const severity: Readonly<Record<BoardTile['state'], number>> = {
  alarm: 0,
  warning: 1,
  in_control: 2,
  trial: 2,
  empty: 2,
}

const byMostUrgent = (a: BoardSection, b: BoardSection): number => {
  const [one, other] = [mostUrgent(a), mostUrgent(b)]
  return one === undefined || other === undefined ? 0 : severity[one.state] - severity[other.state]
}
