import { randomUUID } from 'node:crypto'
import type { Handler } from '../../contract/handlers.ts'
import { addRefreshToken, tokensFor } from './issueTokens.ts'
import { changeOwnPassword } from './ownPassword.ts'
import type { PeopleDeps } from './peopleDeps.ts'

/** Gives a client program's user a new password, and new tokens in place of all that there were. */
export const changePassword =
  (deps: PeopleDeps): Handler<'user.changePassword'> =>
  async (caller, input) => {
    const { person, refreshToken } = await changeOwnPassword(
      deps,
      caller,
      input,
      'user.changePassword',
      (row) => ({ person: row, refreshToken: addRefreshToken(deps, row.id, randomUUID()) }),
    )
    return tokensFor(deps, person, refreshToken)
  }
