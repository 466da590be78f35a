import { mean } from '../../../spc/mean.ts'
import { range } from '../../../spc/range.ts'
import { formatNumber } from '../../components/formatNumber.ts'

/** Mean and range of what was typed so far. */
export const formingFigures = (
  values: readonly number[],
  decimals: number,
): { readonly mean: string; readonly range: string } => ({
  mean: values.length === 0 ? '–' : formatNumber(mean(values), decimals),
  range: values.length < 2 ? '–' : formatNumber(range(values), decimals),
})
