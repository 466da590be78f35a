import type { ContractError } from '../../../contract/errors.ts'
import { type FieldFaults, fieldFaults } from '../../components/fieldFaults.ts'

const shown = [
  'name',
  'description',
  'permissions',
  'rate_limit_per_minute',
  'allowed_addresses',
  'expires_in_days',
  'client_id',
  'user_id',
]

const withoutPrefix = (field: string): string => field.replace(/^changes\./, '')

/**
 * The station's faults by field of the key form. A fault of an address names it, as there may be many.
 *
 * @param addresses as they were sent
 */
export const keyFaults = (error: ContractError | null, addresses: readonly string[]): FieldFaults => {
  const faults = { ...fieldFaults(error, 'changes') }
  for (const { field, constraint } of error?.details ?? []) {
    const [name, place] = withoutPrefix(field).split('.')
    if (name !== 'allowed_addresses' || place === undefined) continue
    faults.allowed_addresses = `“${addresses[Number(place)] ?? ''}” ${constraint}.`
    break
  }
  return faults
}

/** What the station said that belongs to no field of the form, with what to do about it. */
export const otherFault = (error: ContractError | null): { readonly message: string } | null => {
  if (error === null) return null
  const others = error.details.filter(
    ({ field }) => !shown.includes(withoutPrefix(field).split('.')[0] ?? field),
  )
  if (error.details.length > 0 && others.length === 0) return null
  const more = others.map(({ constraint }) => constraint).join('; ')
  return { message: more === '' ? error.message : `${error.message}: ${more}.` }
}
