import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { WallInput } from '../../contract/wall.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { deleteWallRow, insertWall, updateWallRow, type WallRow } from '../../storage/walls/walls.ts'
import { actorOf } from '../actor.ts'
import { type AuditEntry, appendAudit } from '../audit/appendAudit.ts'
import { ownClient } from '../characteristics/createCharacteristic.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { describeWall } from './describeWall.ts'
import { findConfigurableWall } from './findWall.ts'
import type { WallDeps } from './wallDeps.ts'

const checkContent = (db: WallDeps['db'], caller: Caller, { content }: Pick<WallInput, 'content'>): void => {
  if (content.kind !== 'characteristics') return
  for (const id of content.ids) findVisible(db, caller, id)
}

const entry = (caller: Caller, at: number, operation: string, id: number): AuditEntry => ({
  kind: 'configuration',
  at,
  caller,
  operation,
  table: 'wall',
  recordId: id,
})

/** Defines a wall, of the client of whoever defines it. */
export const createWall =
  ({ db, clock, feed }: WallDeps): Handler<'wall.create'> =>
  (caller, input) => {
    const made = inTransaction(db, (): WallRow => {
      checkContent(db, caller, input)
      const at = clock.now()
      const row = {
        settings: input,
        clientId: ownClient(caller),
        createdBy: actorOf(caller).name,
        createdAt: at,
        updatedAt: at,
      }
      const id = insertWall(db, row)
      appendAudit(db, { ...entry(caller, at, 'wall.create', id), after: input })
      return { id, ...row }
    })
    feed.changed()
    return describeWall(made)
  }

/** Changes what is given of a wall; screens that show it follow at once. */
export const updateWall =
  ({ db, clock, feed }: WallDeps): Handler<'wall.update'> =>
  (caller, { wall_id, changes }) => {
    const changed = inTransaction(db, (): WallRow => {
      const old = findConfigurableWall(db, caller, wall_id)
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      const settings: WallInput = { ...old.settings, ...given }
      if (JSON.stringify(settings) === JSON.stringify(old.settings)) return old
      if (changes.content !== undefined) checkContent(db, caller, settings)
      const at = clock.now()
      const row = { ...old, settings, updatedAt: at }
      updateWallRow(db, row)
      appendAudit(db, {
        ...entry(caller, at, 'wall.update', old.id),
        before: old.settings,
        after: settings,
      })
      return row
    })
    feed.changed()
    return describeWall(changed)
  }

/** Takes a wall away, and with it the keys of the screens that show it. */
export const deleteWall =
  ({ db, clock, feed }: WallDeps): Handler<'wall.delete'> =>
  (caller, { wall_id }) => {
    inTransaction(db, () => {
      const row = findConfigurableWall(db, caller, wall_id)
      deleteWallRow(db, row.id)
      appendAudit(db, { ...entry(caller, clock.now(), 'wall.delete', row.id), before: row.settings })
    })
    feed.changed()
    return {}
  }
