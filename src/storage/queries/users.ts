import { eq } from 'drizzle-orm'
import type { Role } from '../../contract/permission.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'
import { drizzleOf } from '../drizzleOf.ts'
import { user } from '../schema/user.ts'

/** A person, without the hashes of password and PIN. */
export interface UserRow {
  readonly id: number
  readonly username: string
  readonly fullName: string
  readonly role: Role
  readonly clientId: string | null
  readonly disabledAt: number | null
  readonly badge: string | null
  /** 0 or 1. */
  readonly hasPin: number
  /** 0 or 1. */
  readonly mustChangePassword: number
  /** A sign-in holds as long as it is of this generation. */
  readonly generation: number
  readonly lastSignInAt: number | null
  readonly createdAt: number
  readonly updatedAt: number
}

/** The hashes that a password and a PIN are held against; they go no further than the check. */
export interface UserSecrets {
  readonly passwordHash: string
  readonly pinHash: string | null
}

export type UserWithSecrets = UserRow & UserSecrets

const columns = `id, username, full_name AS fullName, role, client_id AS clientId, disabled_at AS disabledAt, badge,
  pin_hash IS NOT NULL AS hasPin, must_change_password AS mustChangePassword, generation,
  last_sign_in_at AS lastSignInAt, created_at AS createdAt, updated_at AS updatedAt`
const secrets = 'password_hash AS passwordHash, pin_hash AS pinHash'

/** A person by id; read at each request, so that a changed role holds at once. */
export const userById = (db: ReadableDb, id: number): UserRow | null =>
  (prepared(db, `SELECT ${columns} FROM user WHERE id = ?`).get(id) as UserRow | undefined) ?? null

const withSecrets = (db: ReadableDb, condition: string, value: string | number): UserWithSecrets | null =>
  (prepared(db, `SELECT ${columns}, ${secrets} FROM user WHERE ${condition}`).get(value) as
    | UserWithSecrets
    | undefined) ?? null

/** A person by id, to hold a secret against. */
export const userWithSecrets = (db: ReadableDb, id: number): UserWithSecrets | null =>
  withSecrets(db, 'id = ?', id)

/** A person by user name, in capitals or not. */
export const userByName = (db: ReadableDb, username: string): UserWithSecrets | null =>
  withSecrets(db, 'username = ?', username)

/** A person by the number on the badge, in capitals or not. */
export const userByBadge = (db: ReadableDb, badge: string): UserWithSecrets | null =>
  withSecrets(db, 'badge = ?', badge)

/** Whether anybody was entered yet. */
export const hasUsers = (db: ReadableDb): boolean =>
  prepared(db, 'SELECT 1 FROM user LIMIT 1').get() !== undefined

/** Everybody, by user name. */
export const allUsers = (db: ReadableDb): UserRow[] =>
  prepared(db, `SELECT ${columns} FROM user ORDER BY username`).all() as UserRow[]

/** People who can sign in with a badge and a PIN, by full name. */
export const usersWithBadge = (db: ReadableDb): UserRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM user WHERE badge IS NOT NULL AND pin_hash IS NOT NULL AND disabled_at IS NULL
     ORDER BY full_name COLLATE NOCASE, id`,
  ).all() as UserRow[]

/** The administrators who are not disabled, those entered first to the front. */
export const administrators = (db: ReadableDb): UserRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM user WHERE role = 'ADMIN' AND disabled_at IS NULL ORDER BY id`,
  ).all() as UserRow[]

/** The administrator who was entered first, of those who are not disabled; null where there is none. */
export const firstAdministrator = (db: ReadableDb): UserRow | null => administrators(db)[0] ?? null

type NewUser = Pick<
  typeof user.$inferInsert,
  | 'username'
  | 'fullName'
  | 'role'
  | 'clientId'
  | 'passwordHash'
  | 'createdAt'
  | 'badge'
  | 'pinHash'
  | 'mustChangePassword'
>

export const insertUser = (db: WritableDb, row: NewUser): UserRow => {
  const { id } = drizzleOf(db)
    .insert(user)
    .values({ ...row, updatedAt: row.createdAt })
    .returning({ id: user.id })
    .get()
  const made = userById(db, id)
  if (made === null) throw new Error(`user ${id} vanished while it was entered`)
  return made
}

type UserColumns = Partial<Omit<typeof user.$inferInsert, 'id' | 'username' | 'createdAt'>>

/** Changes columns of a person. */
export const updateUserRow = (db: WritableDb, id: number, changes: UserColumns): void => {
  drizzleOf(db).update(user).set(changes).where(eq(user.id, id)).run()
}
