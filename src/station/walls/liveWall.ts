import { inBoardFilter } from '../../contract/boardView.ts'
import type { StreamHandler } from '../../contract/handlers.ts'
import type { BoardTile } from '../../contract/station.ts'
import type { WallInput } from '../../contract/wall.ts'
import { seeDisplayKey } from '../../storage/walls/displayKeys.ts'
import { wallById } from '../../storage/walls/walls.ts'
import type { StationCore } from '../core.ts'
import { readSettings } from '../settings/readSettings.ts'
import { describeWall } from './describeWall.ts'
import { findWall } from './findWall.ts'
import type { WallFeed } from './wallFeed.ts'

/** How often a screen hears that the station is alive, in milliseconds; a key that holds no more ends its view by then. */
const pulse = 5_000

/** How often it is noted that a screen is there. */
const noteEvery = 60_000

/** Whether a wall shows a tile. */
export const onWall = ({ content }: Pick<WallInput, 'content'>, tile: BoardTile): boolean =>
  content.kind === 'characteristics'
    ? content.ids.includes(tile.characteristic_id)
    : inBoardFilter(tile, content.filter)

/** A wall that moves: the tiles of the live board that it shows. */
export const liveWall =
  (core: StationCore, feed: WallFeed, board: StreamHandler<'board.live'>): StreamHandler<'wall.live'> =>
  async (caller, { wall_id }, push) => {
    let row = findWall(core.db, caller, wall_id)
    const known = new Map<number, BoardTile>()
    const now = () => new Date(core.clock.now()).toISOString()

    const keep = (tiles: readonly BoardTile[]) => {
      for (const tile of tiles) known.set(tile.characteristic_id, tile)
    }
    const shown = () => [...known.values()].filter((tile) => onWall(row.settings, tile))

    let notedAt = Number.NEGATIVE_INFINITY
    const note = () => {
      if (caller.kind !== 'display' || performance.now() - notedAt < noteEvery) return
      notedAt = performance.now()
      try {
        seeDisplayKey(core.db, caller.displayId, core.clock.now(), caller.origin.address)
      } catch (error) {
        core.log.warn({ err: error }, 'It could not be noted that a screen is there.')
      }
    }

    const opened = await board(caller, {}, ({ tiles, removed }) => {
      const before = new Set(shown().map((tile) => tile.characteristic_id))
      keep(tiles)
      for (const id of removed) known.delete(id)
      const visible = tiles.filter((tile) => onWall(row.settings, tile))
      const there = new Set(shown().map((tile) => tile.characteristic_id))
      const gone = [...before].filter((id) => !there.has(id))
      if (visible.length > 0 || gone.length > 0) push({ at: now(), tiles: visible, removed: gone })
    })
    keep(opened.snapshot.tiles)

    const timer = setInterval(() => {
      note()
      push({ at: now(), tiles: [], removed: [] })
    }, pulse)
    timer.unref()
    const unsubscribe = feed.subscribe(() => {
      const next = wallById(core.db, row.id)
      const before = shown()
      const same = next === null || JSON.stringify(next) === JSON.stringify(row)
      if (same) return push({ at: now(), tiles: [], removed: [] })
      row = next
      const tiles = shown()
      const there = new Set(tiles.map((tile) => tile.characteristic_id))
      const removed = before.map((tile) => tile.characteristic_id).filter((id) => !there.has(id))
      push({ at: now(), wall: describeWall(row), tiles, removed })
    })
    note()
    return {
      snapshot: {
        wall: describeWall(row),
        station_name: readSettings(core.db).station_name,
        at: now(),
        tiles: shown(),
      },
      close: () => {
        clearInterval(timer)
        unsubscribe()
        opened.close()
      },
    }
  }
