import type { Board } from '../../contract/station.ts'
import type { DeltaOf } from '../../contract/streams.ts'

/** The board after a frame of `board.live`: changed tiles replaced in place, new ones added, removed ones gone. */
export const applyBoardDelta = (board: Board, delta: DeltaOf<'board.live'>): Board => {
  const changed = new Map(delta.tiles.map((tile) => [tile.characteristic_id, tile]))
  const kept = board.tiles
    .filter((tile) => !delta.removed.includes(tile.characteristic_id))
    .map((tile) => {
      const now = changed.get(tile.characteristic_id)
      changed.delete(tile.characteristic_id)
      return now ?? tile
    })
  return {
    status: delta.status ?? board.status,
    tiles: [...kept, ...changed.values()],
    groups: delta.groups ?? board.groups,
  }
}
