import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { UserChanges } from '../../contract/user.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { administrators, type UserRow, updateUserRow, userById } from '../../storage/queries/users.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { checkBadgeIsFree } from './createUser.ts'
import { describeManagedUser } from './describeManagedUser.ts'
import { endSignIns } from './endSignIns.ts'
import { checkNewPassword } from './passwords/checkNewPassword.ts'
import { checkNewPin } from './passwords/checkNewPin.ts'
import type { PeopleDeps } from './peopleDeps.ts'

const find = (db: ReadableDb, id: number): UserRow => {
  const row = userById(db, id)
  if (row === null) throw new ContractError('NOT_FOUND', `There is no user ${id}.`)
  return row
}

/** Somebody must be left who can let others in. */
const checkAdministratorRemains = (db: ReadableDb, row: UserRow, changes: UserChanges): void => {
  const leaves = changes.disabled === true || (changes.role !== undefined && changes.role !== 'ADMIN')
  if (!leaves || row.role !== 'ADMIN' || row.disabledAt !== null) return
  if (administrators(db).some(({ id }) => id !== row.id)) return
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    `${row.fullName} is the last administrator who can sign in. Make somebody else an administrator first.`,
  )
}

const badgeAfter = (row: UserRow, { badge }: UserChanges): string | null =>
  badge === undefined ? row.badge : badge

const checkPinHasBadge = (row: UserRow, changes: UserChanges): void => {
  if (typeof changes.pin !== 'string') return
  const badge = badgeAfter(row, changes)
  if (badge === null) {
    throw new ContractError('VALIDATION_ERROR', 'A PIN needs a badge number beside it.', [
      { field: 'pin', constraint: 'needs a badge number beside it' },
    ])
  }
  checkNewPin(changes.pin, badge)
}

interface NewHashes {
  readonly passwordHash?: string
  readonly pinHash?: string | null
}

const hashesOf = async (
  { hasher }: Pick<PeopleDeps, 'hasher'>,
  { password, pin, badge }: UserChanges,
): Promise<NewHashes> => ({
  ...(password === undefined ? {} : { passwordHash: await hasher.hash(password) }),
  ...(typeof pin === 'string' ? { pinHash: await hasher.hash(pin) } : {}),
  ...(pin === null || badge === null ? { pinHash: null } : {}),
})

const columnsOf = (row: UserRow, changes: UserChanges, hashes: NewHashes, at: number) => ({
  fullName: changes.full_name ?? row.fullName,
  role: changes.role ?? row.role,
  clientId: changes.client_id === undefined ? row.clientId : changes.client_id,
  badge: badgeAfter(row, changes),
  mustChangePassword: Number(changes.must_change_password ?? row.mustChangePassword),
  disabledAt:
    changes.disabled === undefined ? row.disabledAt : changes.disabled ? (row.disabledAt ?? at) : null,
  ...hashes,
})

/** A password, a PIN or a badge that is another now, and a disabled account, end what was signed in by the old ones. */
const endsSignIns = (row: UserRow, changes: UserChanges, hashes: NewHashes): boolean =>
  hashes.passwordHash !== undefined ||
  (row.hasPin === 1 && (hashes.pinHash !== undefined || badgeAfter(row, changes) !== row.badge)) ||
  (changes.disabled === true && row.disabledAt === null)

/** Changes a person. A changed role or client holds at the next request, whatever the person is signed in by. */
export const updateUser =
  (deps: Pick<PeopleDeps, 'db' | 'clock' | 'hasher'>): Handler<'user.update'> =>
  async (caller, { user_id: id, changes }) => {
    const { db, clock } = deps
    const found = find(db, id)
    checkPinHasBadge(found, changes)
    if (changes.password !== undefined) {
      const fullName = changes.full_name ?? found.fullName
      await checkNewPassword(db, changes.password, { username: found.username, fullName })
    }
    const hashes = await hashesOf(deps, changes)
    return inTransaction(db, () => {
      const row = find(db, id)
      checkAdministratorRemains(db, row, changes)
      checkPinHasBadge(row, changes)
      if (typeof changes.badge === 'string') checkBadgeIsFree(db, changes.badge, id)
      const before = describeManagedUser(row)
      const at = clock.now()
      updateUserRow(db, id, columnsOf(row, changes, hashes, at))
      const isSame = JSON.stringify(describeManagedUser(find(db, id))) === JSON.stringify(before)
      if (isSame && Object.keys(hashes).length === 0) return before
      updateUserRow(db, id, { updatedAt: at })
      if (endsSignIns(row, changes, hashes)) endSignIns(db, row, at)
      const after = describeManagedUser(find(db, id))
      appendAudit(db, {
        kind: 'people',
        at,
        caller,
        operation: 'user.update',
        table: 'user',
        recordId: id,
        before,
        after: {
          ...after,
          ...(hashes.passwordHash === undefined ? {} : { password: 'changed' }),
          ...(typeof changes.pin === 'string' ? { pin: 'changed' } : {}),
        },
      })
      return after
    })
  }
