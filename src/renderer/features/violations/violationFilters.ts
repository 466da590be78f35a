import type { ParetoGrouping } from '../../../contract/pareto.ts'

/** What a person narrowed the violations down to. Times are ISO 8601. */
export interface ViolationFilters {
  readonly characteristic_id?: number
  readonly rule_id?: number
  readonly severity?: 'CRITICAL' | 'WARNING'
  readonly cause_code?: string
  readonly operator_id?: string
  readonly part_number?: string
  /** What the sample carries: a field, a colon, a value; * is any field. */
  readonly trace?: string
  readonly shift?: string
  readonly from?: string
  readonly to?: string
}

/** The filters with some of them changed; an undefined one is taken off. */
export const withFilters = (
  filters: ViolationFilters,
  changes: { readonly [Name in keyof ViolationFilters]: ViolationFilters[Name] | undefined },
): ViolationFilters =>
  Object.fromEntries(
    Object.entries({ ...filters, ...changes }).filter(([, value]) => value !== undefined),
  ) as ViolationFilters

/**
 * The filters that leave the violations of one bar.
 *
 * @example filtersOfBar({}, 'cause', 'GAUGE') // { cause_code: 'GAUGE' }
 */
export const filtersOfBar = (
  filters: ViolationFilters,
  by: ParetoGrouping,
  key: string,
): ViolationFilters => {
  switch (by) {
    case 'cause':
      return { ...filters, cause_code: key }
    case 'characteristic':
      return { ...filters, characteristic_id: Number(key) }
    case 'rule':
      return { ...filters, rule_id: Number(key) }
    case 'shift':
      return { ...filters, shift: key }
    case 'operator':
      return { ...filters, operator_id: key }
    case 'part_number':
      return { ...filters, part_number: key }
  }
}
