import type { ContractError } from '../../contract/errors.ts'

/** Faults by field name, as the station found them; a fault inside a list counts for the list. */
export type FieldFaults = Readonly<Record<string, string>>

/**
 * The station's faults by field. `within` is the part of the input that the form fills, such as `changes`.
 *
 * @example fieldFaults(error)['code'] // 'Too small: expected string to have >=1 characters'
 */
export const fieldFaults = (error: ContractError | null, within = ''): FieldFaults => {
  const faults: Record<string, string> = {}
  for (const { field, constraint } of error?.details ?? []) {
    const path = within !== '' && field.startsWith(`${within}.`) ? field.slice(within.length + 1) : field
    const name = path.split('.')[0] ?? path
    faults[name] ??= constraint
  }
  return faults
}

/** Help below a field, or the error in its place. */
export const helpOr = (
  fault: string | undefined,
  help: string,
): { readonly description?: string; readonly error?: string } =>
  fault === undefined ? { description: help } : { error: fault }
