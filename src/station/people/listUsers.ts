import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { allUsers } from '../../storage/queries/users.ts'
import { describeManagedUser } from './describeManagedUser.ts'

/** Everybody by user name, those who are disabled too. */
export const listUsers =
  ({ db }: { readonly db: ReadableDb }): Handler<'user.list'> =>
  () =>
    allUsers(db).map(describeManagedUser)
