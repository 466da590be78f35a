import { type BoardLook, inBoardFilter } from '../../../contract/boardView.ts'
import type { BoardTile } from '../../../contract/station.ts'
import { inCodeOrder } from '../../components/inCodeOrder.ts'
import { byUrgency } from './urgency.ts'

type Order = (a: BoardTile, b: BoardTile) => number

const byCode: Order = (a, b) => inCodeOrder(a.code, b.code)

const orders: Readonly<Record<BoardLook['order'], Order>> = {
  urgency: byUrgency,
  code: byCode,
  newest: (a, b) => (b.last_at ?? '').localeCompare(a.last_at ?? '') || byCode(a, b),
}

/** Alarms come before warnings, and both before everything else. */
const severity: Readonly<Record<BoardTile['state'], number>> = {
  alarm: 0,
  warning: 1,
  in_control: 2,
  trial: 2,
  empty: 2,
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
  for (const tile of sorted) {
    const members = groups.get(tile[group_by])
    if (members === undefined) groups.set(tile[group_by], [tile])
    else members.push(tile)
  }
  const sections = [...groups].map(([name, members]) => ({
    key: name === null ? 'none' : `of ${name}`,
    name,
    tiles: members,
    rank: order === 'urgency' ? Math.min(...members.map(({ state }) => severity[state])) : 0,
  }))
  return sections.toSorted((a, b) => {
    if ((a.name === null) !== (b.name === null)) return a.name === null ? 1 : -1
    const first = a.rank - b.rank
    return first || inCodeOrder(a.name ?? '', b.name ?? '')
  })
}
