import type { InputOf } from '../../../contract/operations.ts'

/** What a person narrowed the audit log down to. Times are ISO 8601; the commits of measurements are left out unless asked for. */
export interface AuditFilters {
  readonly actor?: string
  readonly operation?: string
  readonly table?: string
  readonly record?: string
  readonly from?: string
  readonly to?: string
  readonly success?: false
  readonly text?: string
  readonly measurements?: true
}

/** The filters with some of them changed; an undefined or empty one is taken off. */
export const withAuditFilters = (
  filters: AuditFilters,
  changes: { readonly [Name in keyof AuditFilters]: AuditFilters[Name] | undefined },
): AuditFilters =>
  Object.fromEntries(
    Object.entries({ ...filters, ...changes }).filter(([, value]) => value !== undefined && value !== ''),
  ) as AuditFilters

/** What is asked of the station for them. */
export const askedOf = (filters: AuditFilters): InputOf<'audit.list'> => ({
  ...filters,
  measurements: filters.measurements === true,
})
