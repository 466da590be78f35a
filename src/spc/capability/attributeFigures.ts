import type { ChartType } from '../chartType.ts'
import { normalQuantile } from '../distributions/normalQuantile.ts'
import { type FigureWay, figureFrom, figureMissing } from '../explain/figureFrom.ts'
import { totalOf } from '../explain/totalOf.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { fractionInterval, rateInterval } from './defectInterval.ts'
import { tooLarge } from './ground.ts'

/** What a process that is judged by counting yields. */
export interface AttributeFigures {
  /** Units or area that was inspected. */
  readonly inspected: number
  /** Fraction nonconforming p̄, or nonconformities per unit. */
  readonly mean: Figure
  readonly low: Figure
  readonly high: Figure
  /** Per million units. */
  readonly ppm: Figure
  /** Normal score with the same share of nonconforming units above it. */
  readonly z: Figure
  readonly zLow: Figure
  readonly zHigh: Figure
  readonly reasons: readonly string[]
}

interface Kind {
  readonly name: string
  readonly symbol: string
  readonly source: string
  readonly intervalSource: string
  readonly intervalFormula: string
  readonly interval: typeof fractionInterval
  /** Share of units with a nonconformity, and how it is written. */
  readonly share: (mean: number) => number
  readonly shareFormula: string
}

const fraction: Kind = {
  name: 'Mean fraction nonconforming',
  symbol: 'p̄',
  source: 'Montgomery (2009), section 7.2',
  intervalSource: 'Clopper & Pearson (1934), Biometrika 26',
  intervalFormula: 'quantiles of the beta distribution by the count and the units without',
  interval: fractionInterval,
  share: (mean) => mean,
  shareFormula: '−Φ⁻¹(p̄)',
}

const rate: Kind = {
  name: 'Mean nonconformities per unit',
  symbol: 'ū',
  source: 'Montgomery (2009), section 7.3',
  intervalSource: 'Garwood (1936), Biometrika 28',
  intervalFormula: 'χ² quantiles at twice the count, over twice the size',
  interval: rateInterval,
  share: (mean) => -Math.expm1(-mean),
  shareFormula: '−Φ⁻¹(1 − e^−ū)',
}

const kinds: Partial<Record<ChartType, Kind>> = {
  p: fraction,
  np: fraction,
  laney_p: fraction,
  c: { ...rate, symbol: 'c̄', name: 'Mean nonconformities of a sample' },
  u: rate,
  laney_u: rate,
}

/**
 * Capability of a process that is judged by counting: the mean defect level with its exact interval, per million, and as a normal score. Laney's
 * charts are of processes that vary by more than chance; the interval knows chance only, and says so.
 *
 * @param subgroups `[count, size]` each, in the order of measuring, without the excluded ones; a missing size is 1
 * @example attributeFigures('p', [[2, 50], [3, 50]], 0.95, []).mean.value // => 0.05
 */
export const attributeFigures = (
  chartType: ChartType,
  subgroups: readonly (readonly number[])[],
  level: number,
  excluded: readonly string[],
): AttributeFigures => {
  const kind = kinds[chartType]
  const { name, symbol, source, intervalSource, intervalFormula, interval, share, shareFormula } =
    kind ?? rate
  const count = totalOf(subgroups.map(([first = 0]) => first))
  const size = totalOf(subgroups.map(([, second = 1]) => second))
  const fault =
    kind === undefined
      ? 'Times and counts between rare events have no defect level to compare with a specification.'
      : subgroups.length === 0
        ? 'There are no samples.'
        : !(size > 0)
          ? 'Nothing was inspected.'
          : Math.max(count, size, count / size) >= Number.MAX_VALUE
            ? tooLarge
            : count > size && kind === fraction
              ? 'More units were nonconforming than were inspected. Correct the samples.'
              : null
  const inputs = [
    { symbol: 'Σcount', meaning: `counted over ${subgroups.length} samples`, value: count },
    { symbol: 'Σn', meaning: 'units that were inspected', value: size },
  ]
  const make = (title: string, sign: string, way: FigureWay, value: () => number): Figure => {
    if (fault !== null) return figureMissing({ name: title, symbol: sign }, fault, way, excluded)
    const made = value()
    return Number.isFinite(made)
      ? figureFrom({ name: title, symbol: sign }, made, way, excluded)
      : figureMissing(
          { name: title, symbol: sign },
          'The normal score of none or of all is infinite.',
          way,
          excluded,
        )
  }
  const mean = count / size
  const [from, to] = fault === null ? interval(count, size, level) : [0, 0]
  const percent = write(level * 100)
  const end = (which: 'Lower' | 'Upper', value: number): Figure =>
    make(
      `${which} end of the ${percent} % interval of ${symbol}`,
      `${symbol} ${which.toLowerCase()}`,
      {
        formula: intervalFormula,
        source: intervalSource,
        inputs,
        steps: [],
        last: `${which.toLowerCase()} end at ${write(count)} of ${write(size)}`,
      },
      () => value,
    )
  const score = (title: string, sign: string, of: number): Figure => {
    const units = share(of)
    return make(
      title,
      sign,
      {
        formula: shareFormula,
        source: 'Bothe (1997), "Measuring Process Capability"',
        inputs: [{ symbol, meaning: name, value: Number.isFinite(of) ? of : null }],
        steps: [],
        last: `−Φ⁻¹(${Number.isFinite(units) ? write(units) : symbol})`,
      },
      () => (units > 0 && units < 1 ? -normalQuantile(units) : Number.NaN),
    )
  }
  const overdispersed = chartType === 'laney_p' || chartType === 'laney_u'
  return {
    inspected: Number.isFinite(size) ? size : 0,
    mean: make(
      name,
      symbol,
      { formula: 'Σcount/Σn', source, inputs, steps: [], last: `${write(count)}/${write(size)}` },
      () => mean,
    ),
    low: end('Lower', from),
    high: end('Upper', to),
    ppm: make(
      'Nonconforming per million',
      'ppm',
      {
        formula: `1000000 · ${symbol}`,
        source,
        inputs: [{ symbol, meaning: name, value: Number.isFinite(mean) ? mean : null }],
        steps: [],
        last: `1000000 · ${Number.isFinite(mean) ? write(mean) : symbol}`,
      },
      () => mean * 1e6,
    ),
    z: score('Process Z', 'Z', mean),
    zLow: score('Lower end of Z', 'Z lower', to),
    zHigh: score('Upper end of Z', 'Z upper', from),
    reasons: [
      ...(fault === null ? [] : [fault]),
      ...(overdispersed && fault === null
        ? [
            'The samples of a Laney chart vary by more than chance, so the true interval is wider than this one.',
          ]
        : []),
    ],
  }
}
