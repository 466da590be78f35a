import type { CreateAdminKeyInput } from '../../contract/apiKey.ts'
import type { Caller } from '../../contract/caller.ts'
import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import { roleRateLimit } from '../../contract/permission.ts'
import { faultSentence } from '../../contract/validate.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import { maySee } from '../characteristics/maySee.ts'
import type { Person } from '../people/describeUser.ts'

/** What is asked of a key, as far as not everybody may ask it. */
export interface KeyWishes {
  readonly rate_limit_per_minute?: CreateAdminKeyInput['rate_limit_per_minute']
  readonly permissions?: { readonly characteristics?: 'all' | readonly number[] | undefined } | undefined
  readonly client_id?: string | null | undefined
}

const rateFaults = (granter: Caller, rate: number | null | undefined): ErrorDetail[] => {
  const most = granter.kind === 'user' ? roleRateLimit[granter.role] : null
  if (rate === undefined || most === null || (rate !== null && rate <= most)) return []
  return [
    {
      field: 'rate_limit_per_minute',
      value: rate,
      constraint: `must be <= ${most}, the limit of your role; an administrator can give more`,
    },
  ]
}

const characteristicFaults = (
  db: ReadableDb,
  owner: Person,
  chosen: 'all' | readonly number[] = 'all',
): ErrorDetail[] => {
  if (chosen === 'all') return []
  return chosen.flatMap((id, i) => {
    const row = characteristicById(db, id)
    if (row !== null && row.deletedAt === null && maySee(owner, row.clientId)) return []
    return [
      {
        field: `permissions.characteristics.${i}`,
        value: id,
        constraint: 'must be a characteristic that exists',
      },
    ]
  })
}

const clientFaults = (owner: Person, client: string | null | undefined): ErrorDetail[] => {
  if (client === undefined || maySee(owner, client)) return []
  return [
    { field: 'client_id', value: client, constraint: `must be a client that ${owner.username} may see` },
  ]
}

/**
 * Checks what somebody asks of a key against what its owner may, and what whoever grants it may grant.
 *
 * @throws ContractError VALIDATION_ERROR with every fault
 */
export const checkKeyInput = (db: ReadableDb, granter: Caller, owner: Person, wishes: KeyWishes): void => {
  const faults = [
    ...rateFaults(granter, wishes.rate_limit_per_minute),
    ...characteristicFaults(db, owner, wishes.permissions?.characteristics),
    ...clientFaults(owner, wishes.client_id),
  ]
  if (faults.length > 0) throw new ContractError('VALIDATION_ERROR', faultSentence(faults), faults)
}
