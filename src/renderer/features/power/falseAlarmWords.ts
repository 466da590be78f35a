import { countWords, formatValue } from '../../charts/formatValue.ts'

/**
 * An average run length as people say it: decimals while it is short, whole numbers from ten on, then rounded.
 *
 * @example runLengthWords(118.7) // '119'
 * @example runLengthWords(4.23) // '4.2'
 */
export const runLengthWords = (arl: number): string => {
  if (arl < 10) return formatValue(arl, 1)
  if (arl < 10_000) return countWords(Math.round(arl))
  return arl < 1e12 ? countWords(Number(arl.toPrecision(3))) : formatValue(arl, 0)
}

/** Decimals that a run length is shown with. */
export const decimalsOfRunLength = (arl: number): number => (arl < 10 ? 1 : 0)
