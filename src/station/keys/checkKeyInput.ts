import type { CreateKeyInput } from '../../contract/apiKey.ts'
import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import { roleRateLimit } from '../../contract/permission.ts'
import { faultSentence } from '../../contract/validate.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import { maySee } from '../characteristics/maySee.ts'
import type { Person } from '../people/describeUser.ts'

const rateFaults = (owner: Person, rate: number | null | undefined): ErrorDetail[] => {
  const most = roleRateLimit[owner.role]
  if (rate === undefined || most === null || (rate !== null && rate <= most)) return []
  return [
    { field: 'rate_limit_per_minute', value: rate, constraint: `must be <= ${most}, the limit of your role` },
  ]
}

const characteristicFaults = (db: ReadableDb, owner: Person, input: CreateKeyInput): ErrorDetail[] => {
  const chosen = input.permissions?.characteristics ?? 'all'
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

/**
 * Checks what somebody asks of a key against what that person may.
 *
 * @throws ContractError VALIDATION_ERROR with every fault
 */
export const checkKeyInput = (db: ReadableDb, owner: Person, input: CreateKeyInput): void => {
  const faults = [
    ...rateFaults(owner, input.rate_limit_per_minute),
    ...characteristicFaults(db, owner, input),
  ]
  if (faults.length > 0) throw new ContractError('VALIDATION_ERROR', faultSentence(faults), faults)
}
