import type { Characteristic } from '../../../contract/characteristic.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { t } from '../../words/t.ts'

const valuesAsked = (n: number, fewest: number): string => {
  if (n === 1) return t('1 value')
  return fewest < n
    ? t('{{fewest}} to {{n}} values; leave a missing one empty', { fewest, n })
    : t('{{n}} values', { n })
}

/** What the entry form says of what it asks for. */
export const entryWords = {
  asked: ({ code, chart_type, subgroup_size, unit }: Characteristic, fewest: number): string => {
    const { kind, name } = chartDefinition(chart_type)
    if (kind !== 'measurements') return t('{{code}} · {{name}} chart', { code, name })
    return `${code} · ${valuesAsked(subgroup_size, fewest)}${unit === null ? '' : t(' in {{unit}}', { unit })}`
  },
  missing: (measures: boolean): string =>
    measures ? t('A value is missing here.') : t('A number is missing here.'),
} as const
