import type { Caller } from '../../contract/caller.ts'
import type { Handler, StreamHandler } from '../../contract/handlers.ts'
import type { Board, BoardTile, StationStatus } from '../../contract/station.ts'
import { type CharacteristicRow, liveCharacteristics } from '../../storage/queries/characteristics.ts'
import { keyIncludes } from '../characteristics/findVisible.ts'
import { maySee } from '../characteristics/maySee.ts'
import type { StationCore } from '../core.ts'
import { openGroups } from '../groups/openGroups.ts'
import type { GroupWatch } from '../groups/watchGroups.ts'
import { duesFor } from '../plans/dueSampling.ts'
import { boardTile } from './boardTile.ts'
import type { CommitFeed } from './commitFeed.ts'
import { createPacer } from './pacer.ts'

/** How often the top bar's figures are looked at, in milliseconds. */
const statusInterval = 1000

const visible = (core: StationCore, caller: Caller): CharacteristicRow[] =>
  liveCharacteristics(core.db).filter((row) => maySee(caller, row.clientId) && keyIncludes(caller, row.id))

type DueOf = ReturnType<typeof duesFor>

/** Tiles with what the plans that the caller may see ask for. */
const tilesOf = (core: StationCore, rows: readonly CharacteristicRow[], dueOf: DueOf): BoardTile[] =>
  rows.map((row) => ({ ...boardTile(core.db, row, core.locks), due: dueOf(row.id) }))

/** The board as it is now. */
export const getBoard =
  (core: StationCore, status: (caller: Caller) => StationStatus): Handler<'board.get'> =>
  (caller): Board => ({
    status: status(caller),
    tiles: tilesOf(core, visible(core, caller), duesFor(core, caller)),
    groups: openGroups(core.db, caller),
  })

/** The board that moves: all tiles, then those that changed; the status and the groups that signal when they changed. */
export const liveBoard =
  (
    core: StationCore,
    feed: CommitFeed,
    watch: GroupWatch,
    status: (caller: Caller) => StationStatus,
  ): StreamHandler<'board.live'> =>
  (caller, _input, push) => {
    let known = new Set<number>()
    let dirty = new Set<number>()
    let shown = ''

    const groups = openGroups(core.db, caller)
    let shownGroups = JSON.stringify(groups)
    let groupsDirty = false
    let dueOf: DueOf | null = duesFor(core, caller)
    const snapshot: Board = {
      status: status(caller),
      tiles: tilesOf(core, visible(core, caller), dueOf),
      groups,
    }
    for (const tile of snapshot.tiles) known.add(tile.characteristic_id)
    shown = JSON.stringify(snapshot.status)

    /** The groups that signal where they changed since the last frame. */
    const newGroups = (): Pick<Board, 'groups'> | null => {
      if (!groupsDirty) return null
      groupsDirty = false
      const now = openGroups(core.db, caller)
      const text = JSON.stringify(now)
      if (text === shownGroups) return null
      shownGroups = text
      return { groups: now }
    }

    const onFault = (error: unknown): void =>
      core.log.error({ err: error }, 'A live board could not be brought up to date.')
    const pacer = createPacer(() => {
      const rows = visible(core, caller)
      const present = new Set(rows.map((row) => row.id))
      const changedRows = rows.filter((row) => dirty.has(row.id))
      dueOf ??= duesFor(core, caller)
      const tiles = tilesOf(core, changedRows, dueOf)
      const removed = [...known].filter((id) => !present.has(id))
      const now = status(caller)
      const changed = JSON.stringify(now) !== shown
      known = present
      dirty = new Set()
      shown = JSON.stringify(now)
      const signalling = newGroups()
      if (!changed && tiles.length === 0 && removed.length === 0 && signalling === null) return
      push({ ...(changed ? { status: now } : {}), tiles, removed, ...signalling })
    }, onFault)

    const unsubscribe = feed.subscribe({
      committed: ({ effects }) => {
        for (const id of effects.points.keys()) dirty.add(id)
        for (const change of effects.violationChanges) dirty.add(change.characteristicId)
        for (const made of effects.newLimits) dirty.add(made.characteristicId)
        if (dirty.size > 0) pacer.request()
      },
      configured: (characteristicId) => {
        dirty.add(characteristicId)
        pacer.request()
      },
      sampling: ({ characteristicIds }) => {
        // Whatever moves a sampling on, the clock too, is told here.
        dueOf = null
        for (const id of characteristicIds) dirty.add(id)
        pacer.request()
      },
    })
    const unsubscribeGroups = watch.subscribe(() => {
      groupsDirty = true
      pacer.request()
    })
    const timer = setInterval(pacer.request, statusInterval)
    timer.unref()
    return {
      snapshot,
      close: () => {
        clearInterval(timer)
        unsubscribe()
        unsubscribeGroups()
        pacer.stop()
      },
    }
  }
