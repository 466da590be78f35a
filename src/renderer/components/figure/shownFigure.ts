import type { FigureOut } from '../../../contract/figure.ts'
import { t } from '../../words/t.ts'
import { formatNumber, groupedNumber } from '../formatNumber.ts'
import { writtenNumber } from './figureWords.ts'

/** A figure as a screen shows it. */
export interface ShownFigure {
  readonly figure: FigureOut
  /** Decimals on the screen; without them, ten significant digits. */
  readonly decimals?: number
  readonly unit?: string | null
  /** Whether its thousands are set apart, as those of figures of production are. */
  readonly grouped?: boolean
}

/** A probability that rounds to nothing is not nothing: it is said to be less than the last decimal can show. */
const isTinyProbability = ({ symbol, value }: FigureOut, decimals: number): boolean =>
  symbol === 'p' && value !== null && value >= 0 && value < 0.5 * 10 ** -decimals

/**
 * A figure's value as the screen writes it, without its unit; a dash where there is none.
 *
 * @example shownValue({ figure: cpk, decimals: 2 }) // '1.33'
 * @example shownValue({ figure: { ...pValue, value: 1e-9 }, decimals: 3 }) // '< 0.001'
 */
export const shownValue = ({ figure, decimals, grouped = false }: ShownFigure): string => {
  const { value } = figure
  if (decimals !== undefined && isTinyProbability(figure, decimals)) {
    return `< ${formatNumber(10 ** -decimals, decimals)}`
  }
  if (value !== null && decimals !== undefined && grouped) return groupedNumber(value, decimals)
  if (value === null || decimals !== undefined) return formatNumber(value, decimals ?? 0)
  return writtenNumber(value)
}

/**
 * How a figure's button is called: the number as it is seen, and what the button does.
 *
 * @example figureTitle({ figure: cpk, decimals: 2 }, 'Cpk') // 'Cpk 1.33, show how'
 */
export const figureTitle = (shown: ShownFigure, label: string): string => {
  if (shown.figure.value === null) return t('{{label}} has no value, show why', { label })
  return t('{{label}} {{shown}}{{what}}, show how', {
    label,
    shown: shownValue(shown),
    what: shown.unit ? ` ${shown.unit}` : '',
  })
}
