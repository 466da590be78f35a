import type { CorrectSampleInput, SampleDetail } from '../../../contract/sample.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'

/** One number of a stored subgroup in a field. */
export interface CorrectionField {
  readonly label: string
  readonly text: string
}

/** The numbers of a subgroup as they may be corrected: its measurements, or its count and sample size. */
export const correctionFields = (chartType: ChartType, sample: SampleDetail): CorrectionField[] => {
  const { kind } = chartDefinition(chartType)
  if (kind === 'measurements') {
    return sample.measurements.map((value, i) => ({
      label: t('Value {{i}}', { i: i + 1 }),
      text: String(value),
    }))
  }
  const count = { label: chartType === 't' ? t('Time') : t('Count'), text: String(sample.count ?? '') }
  return kind === 'counted' ? [count, { label: t('Sample size'), text: String(sample.n) }] : [count]
}

/** What the fields hold, or what is wrong with each; a fault is null where there is none. */
export const readCorrection = (
  chartType: ChartType,
  texts: readonly string[],
): { readonly changes: CorrectSampleInput } | { readonly faults: readonly (string | null)[] } => {
  const parsed = texts.map((text) => parseNumber(text, writesComma()))
  const faults = parsed.map((one) => {
    if (one.kind === 'fault') return one.fault
    return one.kind === 'empty' ? t('Write the number as it should be.') : null
  })
  if (faults.some((fault) => fault !== null)) return { faults }
  const numbers = parsed.flatMap((one) => (one.kind === 'number' ? [one.value] : []))
  const { kind } = chartDefinition(chartType)
  if (kind === 'measurements') return { changes: { measurements: numbers } }
  const [count = 0, size] = numbers
  return { changes: { count, ...(size === undefined ? {} : { sample_size: size }) } }
}
