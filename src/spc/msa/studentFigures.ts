import { studentTQuantile, studentTUpperTail } from '../distributions/studentT.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { deriveFigure, type FigureRecipe } from './deriveFigure.ts'

/** An estimate tested against 0, with its confidence interval. */
export interface StudentTest {
  readonly t: Figure
  /** Two-sided. */
  readonly p: Figure
  readonly lower: Figure
  readonly upper: Figure
}

const noScatter = 'The values do not scatter at all, so there is nothing to compare the difference with.'

/**
 * Student's t of an estimate against 0, its two-sided p-value, and its interval.
 * Source: Student (1908), Biometrika 6.
 *
 * @param subject "bias", "slope": what is tested, in the names
 * @example studentFigures('bias', plainFigure({ name: 'b', symbol: 'b', formula: '–', source: '–' }, 2, '2'), plainFigure({ name: 's', symbol: 's', formula: '–', source: '–' }, 0.5, '0.5'), plainFigure({ name: 'ν', symbol: 'ν', formula: '–', source: '–' }, 9, '9'), 0.95, '–').t.value // => 4
 */
export const studentFigures = (
  subject: string,
  estimate: Figure,
  error: Figure,
  degreesOfFreedom: Figure,
  level: number,
  source: string,
): StudentTest => {
  const { excluded } = estimate
  const recipe = (name: string, symbol: string, formula: string): FigureRecipe => ({
    name,
    symbol,
    formula,
    source,
    excluded,
  })
  const t = deriveFigure(
    recipe(`t of the ${subject}`, 't', `${estimate.symbol}/${error.symbol}`),
    [estimate, error],
    (value, se) =>
      se === 0 ? { reason: noScatter } : { value: value / se, written: `${write(value)}/${write(se)}` },
  )
  const p = deriveFigure(
    recipe(`p-value of the ${subject}`, 'p', '2·P(T(ν) > |t|)'),
    [t, degreesOfFreedom],
    (ratio, nu) => ({
      value: 2 * studentTUpperTail(Math.abs(ratio), nu),
      written: `2 × P(T(${nu}) > ${write(Math.abs(ratio))})`,
    }),
  )
  const tail = (1 - level) / 2
  const end = (side: 'lower' | 'upper', sign: 1 | -1): Figure =>
    deriveFigure(
      recipe(
        `${side === 'lower' ? 'Lower' : 'Upper'} end of the ${write(100 * level)} % interval of the ${subject}`,
        `${estimate.symbol} ${side}`,
        `${estimate.symbol} ${sign > 0 ? '+' : '−'} t(${write(1 - tail)}, ν)·${error.symbol}`,
      ),
      [estimate, error, degreesOfFreedom],
      (value, se, nu) => {
        const reach = studentTQuantile(1 - tail, nu)
        return {
          value: value + sign * reach * se,
          steps: [{ expression: `t(${write(1 - tail)}, ${nu})`, value: reach }],
          written: `${write(value)} ${sign > 0 ? '+' : '−'} ${write(reach)} × ${write(se)}`,
        }
      },
    )
  return { t, p, lower: end('lower', -1), upper: end('upper', 1) }
}
