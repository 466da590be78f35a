import type { Role } from '../../contract/permission.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { user } from '../schema/user.ts'

/** A person, without the hash of the password. */
export interface UserRow {
  readonly id: number
  readonly username: string
  readonly fullName: string
  readonly role: Role
  readonly clientId: string | null
  readonly disabledAt: number | null
}

/** A person with the hash that a password is held against; it goes no further than the check. */
export interface UserWithSecret extends UserRow {
  readonly passwordHash: string
}

const columns = 'id, username, full_name AS fullName, role, client_id AS clientId, disabled_at AS disabledAt'

/** A person by id; read at each request, so that a changed role holds at once. */
export const userById = (db: ReadableDb, id: number): UserRow | null =>
  (prepared(db, `SELECT ${columns} FROM user WHERE id = ?`).get(id) as UserRow | undefined) ?? null

/** A person by user name, in capitals or not. */
export const userByName = (db: ReadableDb, username: string): UserWithSecret | null =>
  (prepared(db, `SELECT ${columns}, password_hash AS passwordHash FROM user WHERE username = ?`).get(
    username,
  ) as UserWithSecret | undefined) ?? null

/** Whether anybody was entered yet. */
export const hasUsers = (db: ReadableDb): boolean =>
  prepared(db, 'SELECT 1 FROM user LIMIT 1').get() !== undefined

/** The administrator who was entered first, of those who are not disabled; null where there is none. */
export const firstAdministrator = (db: ReadableDb): UserRow | null =>
  (prepared(
    db,
    `SELECT ${columns} FROM user WHERE role = 'ADMIN' AND disabled_at IS NULL ORDER BY id LIMIT 1`,
  ).get() as UserRow | undefined) ?? null

export const insertUser = (
  db: WritableDb,
  row: Omit<typeof user.$inferInsert, 'id' | 'updatedAt' | 'disabledAt'>,
): UserRow =>
  drizzleOf(db)
    .insert(user)
    .values({ ...row, updatedAt: row.createdAt })
    .returning({
      id: user.id,
      username: user.username,
      fullName: user.fullName,
      role: user.role,
      clientId: user.clientId,
      disabledAt: user.disabledAt,
    })
    .get()
