import { connectionOf, type WritableDb } from './connection.ts'

/** Told of what is remembered of people and keys and no longer holds. */
export interface AccessListener {
  readonly personChanged: (userId: number) => void
  readonly keyChanged: (prefix: string) => void
}

const triggers = `
  CREATE TEMP TRIGGER access_person_updated
    AFTER UPDATE OF username, role, client_id, disabled_at ON main.user
    BEGIN SELECT access_person_changed(OLD.id); END;
  CREATE TEMP TRIGGER access_person_deleted AFTER DELETE ON main.user
    BEGIN SELECT access_person_changed(OLD.id); END;
  CREATE TEMP TRIGGER access_key_updated
    AFTER UPDATE OF user_id, prefix, secret_hash, permissions, rate_limit_per_minute, expires_at, revoked_at, client_id,
      allowed_addresses, deactivated_at, replaced_by ON main.api_key
    BEGIN SELECT access_key_changed(OLD.prefix); END;
  CREATE TEMP TRIGGER access_key_deleted AFTER DELETE ON main.api_key
    BEGIN SELECT access_key_changed(OLD.prefix); END;
`

const listeners = new WeakMap<WritableDb, Set<AccessListener>>()

const listenersOf = (db: WritableDb): Set<AccessListener> => {
  const known = listeners.get(db)
  if (known !== undefined) return known
  const told = new Set<AccessListener>()
  const connection = connectionOf(db)
  connection.function('access_person_changed', (userId: unknown) => {
    for (const { personChanged } of told) personChanged(userId as number)
    return null
  })
  connection.function('access_key_changed', (prefix: unknown) => {
    for (const { keyChanged } of told) keyChanged(prefix as string)
    return null
  })
  connection.exec(triggers)
  listeners.set(db, told)
  return told
}

/**
 * Calls back whenever a row of a person or a key changes on this connection, by whatever statement, so that what is
 * remembered of it cannot outlive it. It calls within the transaction: one that is rolled back was announced for nothing.
 * That a key was used is no change. The listener must not read the database.
 *
 * @returns how to end it
 * @example const stop = watchAccess(db, { personChanged: (id) => people.delete(id), keyChanged: (prefix) => keys.delete(prefix) })
 */
export const watchAccess = (db: WritableDb, listener: AccessListener): (() => void) => {
  const told = listenersOf(db)
  told.add(listener)
  return () => {
    told.delete(listener)
  }
}
