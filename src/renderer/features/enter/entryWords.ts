import type { Characteristic } from '../../../contract/characteristic.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'

const valuesAsked = (n: number, fewest: number): string => {
  if (n === 1) return '1 value'
  return fewest < n ? `${fewest} to ${n} values; leave a missing one empty` : `${n} values`
}

/** What the entry form says of what it asks for. */
export const entryWords = {
  asked: ({ code, chart_type, subgroup_size, unit }: Characteristic, fewest: number): string => {
    const { kind, name } = chartDefinition(chart_type)
    if (kind !== 'measurements') return `${code} · ${name} chart`
    return `${code} · ${valuesAsked(subgroup_size, fewest)}${unit === null ? '' : ` in ${unit}`}`
  },
  missing: (measures: boolean): string =>
    measures ? 'A value is missing here.' : 'A number is missing here.',
} as const
