import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { DisplayKey } from '../../contract/wall.ts'
import { inTransaction } from '../../storage/transaction.ts'
import {
  type DisplayKeyRow,
  deleteDisplayKeyRow,
  displayKeyById,
  displayKeyByPrefix,
  displayKeysOf,
  dropExpiredWindowKeys,
  insertDisplayKey,
  updateDisplayKeyRow,
} from '../../storage/walls/displayKeys.ts'
import { actorOf } from '../actor.ts'
import { type AuditEntry, appendAudit } from '../audit/appendAudit.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { clientScope } from '../characteristics/clientScope.ts'
import { describeDisplayKey } from './describeWall.ts'
import { displayKeyHash, makeDisplayKey } from './displayKeyText.ts'
import { findConfigurableWall, findWall } from './findWall.ts'
import type { WallDeps } from './wallDeps.ts'

const day = 86_400_000

/** How long a screen at which somebody opened a wall goes on by itself: as long as a year without a holiday. */
const windowDays = 366

const entry = (caller: Caller, at: number, operation: string, row: DisplayKeyRow): AuditEntry => ({
  kind: 'people',
  at,
  caller,
  operation,
  table: 'display_key',
  recordId: row.id,
})

/** What the audit log keeps of a key. */
const settingsOf = ({ wallId, name, kind, prefix, expiresAt, pausedAt }: DisplayKeyRow) => ({
  wall_id: wallId,
  name,
  kind,
  key_prefix: prefix,
  expires_at: expiresAt === null ? null : new Date(expiresAt).toISOString(),
  paused: pausedAt !== null,
})

interface Wanted {
  readonly operation: string
  readonly wallId: number
  readonly name: string
  readonly kind: DisplayKey['kind']
  readonly days: number | null
}

/** Makes a key that shows of a wall what its maker may see now. */
const issue = ({ db, clock }: WallDeps, caller: Caller, { operation, wallId, name, kind, days }: Wanted) => {
  let { prefix, text } = makeDisplayKey()
  while (displayKeyByPrefix(db, prefix) !== null) ({ prefix, text } = makeDisplayKey())
  const at = clock.now()
  const scope = clientScope(caller)
  dropExpiredWindowKeys(db, at)
  const made: Omit<DisplayKeyRow, 'id'> = {
    wallId,
    name,
    kind,
    prefix,
    secretHash: displayKeyHash(text),
    userId: actorOf(caller).userId,
    createdBy: actorOf(caller).name,
    clientId: scope.clientId === undefined || scope.clientId === '' ? null : scope.clientId,
    everyClient: scope.clientId === undefined ? 1 : 0,
    createdAt: at,
    expiresAt: days === null ? null : at + days * day,
    pausedAt: null,
    lastSeenAt: null,
    // A window's key holds where it was made only.
    lastAddress: kind === 'window' ? caller.origin.address : null,
  }
  const row = { id: insertDisplayKey(db, made), ...made }
  const about = kind === 'window' ? { table: 'wall', recordId: wallId } : {}
  appendAudit(db, { ...entry(caller, at, operation, row), ...about, after: settingsOf(row) })
  return { key: describeDisplayKey(row), plaintext_key: text }
}

/** Makes a key for a screen in the plant; its text is told this once. */
export const createDisplayKey =
  (deps: WallDeps): Handler<'displayKey.create'> =>
  (caller, { wall_id, name, expires_in_days }) =>
    inTransaction(deps.db, () => {
      const wall = findConfigurableWall(deps.db, caller, wall_id)
      const operation = 'displayKey.create'
      return issue(deps, caller, {
        operation,
        wallId: wall.id,
        name,
        kind: 'tv',
        days: expires_in_days ?? null,
      })
    })

/** Makes a key for the window at which one stands. */
export const openWall =
  (deps: WallDeps): Handler<'wall.open'> =>
  (caller, { wall_id }) => {
    if (caller.kind === 'key') {
      throw new ContractError(
        'FORBIDDEN',
        `The key ${caller.keyPrefix} opens no window. Make a key for the screen under Walls.`,
      )
    }
    return inTransaction(deps.db, () => {
      const wall = findWall(deps.db, caller, wall_id)
      const name = `Opened by ${actorOf(caller).name}`
      return issue(deps, caller, {
        operation: 'wall.open',
        wallId: wall.id,
        name,
        kind: 'window',
        days: windowDays,
      })
    })
  }

/** Keys of a wall that have not expired. */
export const listDisplayKeys =
  ({ db, clock }: WallDeps): Handler<'displayKey.list'> =>
  (caller, { wall_id }) =>
    displayKeysOf(db, findConfigurableWall(db, caller, wall_id).id)
      .filter(({ kind, expiresAt }) => kind === 'tv' || expiresAt === null || expiresAt > clock.now())
      .map(describeDisplayKey)

const findDisplayKey = (db: WallDeps['db'], caller: Caller, id: number): DisplayKeyRow => {
  const row = displayKeyById(db, id)
  const none = () => new ContractError('NOT_FOUND', `There is no key of a screen ${id}.`)
  if (row === null) throw none()
  try {
    findConfigurableWall(db, caller, row.wallId)
  } catch (error) {
    throw error instanceof ContractError && error.code === 'NOT_FOUND' ? foreignObject(none()) : error
  }
  return row
}

/** Renames a key, or has its screen wait or go on. */
export const updateDisplayKey =
  ({ db, clock, feed }: WallDeps): Handler<'displayKey.update'> =>
  (caller, { key_id, changes }) => {
    const changed = inTransaction(db, (): DisplayKeyRow => {
      const old = findDisplayKey(db, caller, key_id)
      const at = clock.now()
      const paused = changes.paused ?? old.pausedAt !== null
      const row = {
        ...old,
        name: changes.name ?? old.name,
        pausedAt: paused ? (old.pausedAt ?? at) : null,
      }
      if (row.name === old.name && row.pausedAt === old.pausedAt) return old
      updateDisplayKeyRow(db, row)
      appendAudit(db, {
        ...entry(caller, at, 'displayKey.update', row),
        before: settingsOf(old),
        after: settingsOf(row),
      })
      return row
    })
    feed.changed()
    return describeDisplayKey(changed)
  }

/** Ends a key for good: its screen goes dark at once. */
export const revokeDisplayKey =
  ({ db, clock, feed }: WallDeps): Handler<'displayKey.revoke'> =>
  (caller, { key_id }) => {
    inTransaction(db, () => {
      const row = findDisplayKey(db, caller, key_id)
      deleteDisplayKeyRow(db, row.id)
      appendAudit(db, { ...entry(caller, clock.now(), 'displayKey.revoke', row), before: settingsOf(row) })
    })
    feed.changed()
    return {}
  }
