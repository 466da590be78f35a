import type { CapabilityReport } from '../../contract/capability.ts'
import type { Specification } from '../../spc/capability/capabilityIndices.ts'
import type { CapabilityStudy } from '../../spc/capability/capabilityStudy.ts'
import { densityCurve } from '../../spc/fit/densityCurve.ts'
import { type FittedDistribution, familyLabels } from '../../spc/fit/fittedDistribution.ts'
import { throughNormal } from '../../spc/fit/throughNormal.ts'
import { histogram } from '../../spc/histogram.ts'

type Drawn = CapabilityReport['histogram']
type Curve = Drawn['curves'][number]

const plain = { forward: (x: number) => x, backward: (y: number) => y, slope: () => 1 }

/** So much of a distribution lies below and above the curve's ends. */
const share = 0.0005

const normalOf = (mean: number | null, sigma: number | null): FittedDistribution | null =>
  mean === null || sigma === null ? null : throughNormal('normal', [], plain, mean, sigma)

/** The classes of the values, and over them the curve of the distribution and those of the normal distribution within and overall. */
export const curvesOf = (
  values: readonly number[],
  { figures }: CapabilityStudy,
  fitted: FittedDistribution | null,
  { lsl, usl }: Specification,
): Drawn => {
  const { edges, counts } = histogram(values)
  const width = (edges[1] ?? 0) - (edges[0] ?? 0)
  const mean = figures.mean.value
  const within = normalOf(mean, figures.sigma_within.value)
  const overall = normalOf(mean, figures.sigma_overall.value)
  const isNormal = fitted === null || fitted.family === 'normal'
  const wanted = isNormal
    ? [
        { name: 'Within', of: 'within' as const, distribution: within },
        { name: 'Overall', of: 'overall' as const, distribution: overall },
      ]
    : [{ name: familyLabels[fitted.family], of: 'fit' as const, distribution: fitted }]
  const low = edges[0] ?? 0
  const high = edges.at(-1) ?? 0
  const reach = high - low
  const curves = wanted.flatMap(({ name, of, distribution }): Curve[] => {
    if (distribution === null || !(width > 0) || !Number.isFinite(reach)) return []
    // A long tail ends where the picture would lose the values.
    const ends = [distribution.quantile(share), distribution.quantile(1 - share)]
    const from = Math.max(Math.min(low, ends[0] ?? low, lsl ?? low), low - reach)
    const to = Math.min(Math.max(high, ends[1] ?? high, usl ?? high), high + reach)
    const { x, y } = densityCurve(distribution, from, to, values.length * width)
    return [{ name, of, x: [...x], y: [...y] }]
  })
  return { edges: [...edges], counts: [...counts], curves }
}
