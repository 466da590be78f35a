import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { UserRow } from '../../storage/queries/users.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { PeopleDeps } from './peopleDeps.ts'

/** A sign-in, a lock, an unlock, a sign-out, or one of these that was refused. */
export interface Access {
  readonly caller: Caller
  readonly operation: string
  /** Whose account it was about; null where there is none of that name. */
  readonly person: UserRow | null
  readonly before?: object
  readonly after?: object
  readonly reason?: string
  readonly error?: string
}

/** Writes it to the audit log, within a transaction. */
export const recordAccess = ({ db, clock }: Pick<PeopleDeps, 'db' | 'clock'>, access: Access): void => {
  const { person, ...entry } = access
  appendAudit(db, {
    ...entry,
    kind: 'access',
    at: clock.now(),
    table: 'user',
    ...(person === null ? {} : { recordId: person.id, after: { username: person.username, ...entry.after } }),
  })
}

/**
 * Writes a wrong try to the audit log. The name is written only where an account has it: people type passwords into the
 * wrong field. A disk that is full keeps nobody from being refused.
 */
export const recordRefusal = (deps: Pick<PeopleDeps, 'db' | 'clock'>, access: Access): void => {
  try {
    inTransaction(deps.db, () => recordAccess(deps, access))
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
  }
}
