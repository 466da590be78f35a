import { type Figure, figureNumber as write } from '../figure.ts'
import { absentFigure, deriveFigure } from './deriveFigure.ts'
import type { StudyOptions } from './studyInput.ts'
import type { VarianceEstimate } from './varianceComponent.ts'

/** Which part of the variation a line of the result is about. */
export type ComponentId =
  | 'gauge'
  | 'repeatability'
  | 'reproducibility'
  | 'appraiser'
  | 'interaction'
  | 'part'
  | 'total'

/** A part of the variation, in every measure that people compare it by. */
export interface VariationComponent extends VarianceEstimate {
  readonly id: ComponentId
  readonly name: string
  /** σ. */
  readonly deviation: Figure
  /** k·σ. */
  readonly spread: Figure
  /** Percent of the total variance. */
  readonly contribution: Figure
  /** Percent of the total σ. */
  readonly share: Figure
  /** Percent of the tolerance. */
  readonly tolerance: Figure
}

const source = 'AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section B'

/** What a component is before it is compared. */
export interface PlainComponent extends VarianceEstimate {
  readonly id: ComponentId
  readonly name: string
  readonly deviation: Figure
}

/** σ of a variance. */
export const deviationOf = (name: string, variance: Figure): Figure =>
  deriveFigure(
    {
      name: `Standard deviation, ${name.toLowerCase()}`,
      symbol: variance.symbol.replace('²', ''),
      formula: `√${variance.symbol}`,
      source,
      excluded: variance.excluded,
    },
    [variance],
    (square) => ({ value: Math.sqrt(square), written: `√${write(square)}` }),
  )

/**
 * Compares a component with the total and with the tolerance.
 *
 * @param total the component of the total variation
 * @example variationShare({ id: 'part', name: 'part', variance: plainFigure({ name: 'V', symbol: 'V', formula: '–', source: '–' }, 1, '1'), deviation: plainFigure({ name: 'S', symbol: 'S', formula: '–', source: '–' }, 1, '1'), lower: plainFigure({ name: 'L', symbol: 'L', formula: '–', source: '–' }, 0, '0'), upper: plainFigure({ name: 'U', symbol: 'U', formula: '–', source: '–' }, 9, '9') }, { id: 'total', name: 'total', variance: plainFigure({ name: 'V', symbol: 'V', formula: '–', source: '–' }, 4, '4'), deviation: plainFigure({ name: 'S', symbol: 'S', formula: '–', source: '–' }, 2, '2'), lower: plainFigure({ name: 'L', symbol: 'L', formula: '–', source: '–' }, 0, '0'), upper: plainFigure({ name: 'U', symbol: 'U', formula: '–', source: '–' }, 9, '9') }, { tolerance: 24, multiplier: 6, level: 0.95 }).tolerance.value // => 25
 */
export const variationShare = (
  component: PlainComponent,
  total: PlainComponent,
  { tolerance, multiplier }: StudyOptions,
): VariationComponent => {
  const { name, variance, deviation } = component
  const low = name.toLowerCase()
  const { excluded } = variance
  const spread = deriveFigure(
    { name: `Study variation, ${low}`, symbol: 'SV', formula: `k·${deviation.symbol}`, source, excluded },
    [{ symbol: 'k', meaning: 'sigmas that count as the whole spread', value: multiplier }, deviation],
    (k, sigma) => ({ value: k * sigma, written: `${write(k)} × ${write(sigma)}` }),
  )
  const percent = (title: string, symbol: string, part: Figure, whole: Figure): Figure =>
    deriveFigure(
      {
        name: `${title}, ${low}`,
        symbol,
        formula: `100·${part.symbol}/${whole.symbol}`,
        source,
        excluded,
      },
      [part, whole],
      (a, b) =>
        b === 0
          ? { reason: 'There is no variation at all to take a share of.' }
          : { value: (100 * a) / b, written: `100 × ${write(a)}/${write(b)}` },
    )
  const ofTolerance = {
    name: `Percent of the tolerance, ${low}`,
    symbol: '%Tolerance',
    formula: '100·SV/(USL − LSL)',
    source,
    excluded,
  }
  return {
    ...component,
    spread,
    contribution: percent('Contribution', '%Contribution', variance, total.variance),
    share: percent('Share of the study variation', '%Study variation', deviation, total.deviation),
    tolerance:
      tolerance === null
        ? absentFigure(ofTolerance, 'The study has no tolerance. Enter its width, USL − LSL.')
        : deriveFigure(
            ofTolerance,
            [spread, { symbol: 'T', meaning: 'width of the tolerance, USL − LSL', value: tolerance }],
            (sv, width) => ({ value: (100 * sv) / width, written: `100 × ${write(sv)}/${write(width)}` }),
          ),
  }
}
