import type { ContractError } from '../../contract/errors.ts'
import { capitalized } from './capitalized.ts'
import { type FieldFaults, fieldFaults } from './fieldFaults.ts'

/**
 * The station's faults by field as sentences: where it found a single one and says more about it, the whole of that.
 *
 * @param within the part of the input that the form fills, such as `changes`
 * @example sentenceFaults(error)['pin'] // 'This PIN must not stand in the badge number.'
 */
export const sentenceFaults = (error: ContractError | null, within = ''): FieldFaults => {
  if (error === null) return {}
  const faults = Object.entries(fieldFaults(error, within))
  const [only] = error.details
  const saysMore = error.details.length === 1 && !error.message.startsWith(`${only?.field}:`)
  return Object.fromEntries(
    faults.map(([field, constraint]) => [field, saysMore ? error.message : `${capitalized(constraint)}.`]),
  )
}
