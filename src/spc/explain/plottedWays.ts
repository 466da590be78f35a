import { usualParams } from '../chartParams.ts'
import type { ChartPlan, PlottedPoint, ProcessEstimate } from '../chartPlan.ts'
import type { ChartMemory } from '../charts/chartDefinition.ts'
import { chartDefinition } from '../charts/chartRegistry.ts'
import { knownPart } from '../charts/shortRunPart.ts'
import type { ChartType } from '../chartType.ts'
import { type FigureInput, type FigureStep, figureNumber as write } from '../figure.ts'
import { mean } from '../mean.ts'
import { bracketed } from './bracketed.ts'

/** A plotted subgroup with all that its point came from. */
export interface PlottedSubgroup {
  readonly plan: ChartPlan
  readonly estimate: ProcessEstimate | null
  readonly values: readonly number[]
  readonly part: string | null
  readonly point: PlottedPoint
  /** Level of the judged subgroup before, from which a moving range is taken. */
  readonly previous: number | null
  /** What an accumulating chart remembered before this subgroup; null at its start. */
  readonly memory: ChartMemory | null
  /** Whether limits and rules skip it. */
  readonly excluded: boolean
}

/** The numbers of a plotted value put in. */
export interface PlottedWay {
  readonly inputs: readonly FigureInput[]
  readonly steps: readonly FigureStep[]
  readonly last: string
}

/** More values than this are summed up rather than written one by one. */
const written = 10

/** Single values as inputs. */
export const valueInputs = (values: readonly number[]): FigureInput[] =>
  values.length > written
    ? [{ symbol: 'x', meaning: `${values.length} values`, value: values.map(write).join('; ') }]
    : values.map((value, place) => ({ symbol: `x${place + 1}`, meaning: 'measured', value }))

const sumOf = (values: readonly number[]): string =>
  values.length > written ? `Σx/${values.length}` : `(${values.map(bracketed).join(' + ')})/${values.length}`

/** What an accumulating chart went on from. */
const memoryOf = ({ plan, estimate, memory }: PlottedSubgroup): ChartMemory => {
  if (memory !== null || estimate === null) return memory ?? []
  return chartDefinition(plan.chartType).accumulation?.start(estimate, plan) ?? []
}

type Way = (subgroup: PlottedSubgroup) => PlottedWay

const meanStep = ({ values }: PlottedSubgroup): FigureStep => ({
  expression: `x̄ = ${sumOf(values)}`,
  value: mean(values),
})

const ofMean: Way = ({ values }) => ({
  inputs: valueInputs(values),
  steps: [],
  last: values.length === 1 ? bracketed(values[0] ?? 0) : sumOf(values),
})

const ofMedian: Way = ({ values }) => ({
  inputs: valueInputs(values),
  steps: [],
  last: `the middle of ${values
    .toSorted((a, b) => a - b)
    .map(write)
    .join(' ≤ ')}`,
})

const counted = (count: number): FigureInput => ({ symbol: 'count', meaning: 'counted', value: count })

const ofShare: Way = ({ values: [count = 0], point }) => ({
  inputs: [counted(count), { symbol: 'n', meaning: 'units inspected', value: point.n }],
  steps: [],
  last: `${write(count)}/${write(point.n)}`,
})

const ofCount: Way = ({ values: [count = 0] }) => ({
  inputs: [counted(count)],
  steps: [],
  last: write(count),
})

const ofTime: Way = ({ values: [time = 0] }) => ({
  inputs: [{ symbol: 't', meaning: 'time since the event before', value: time }],
  steps: [],
  last: `${write(time)}^(1/3.6)`,
})

const ofWeighted: Way = (subgroup) => {
  const { plan, values, estimate } = subgroup
  const lambda = plan.params?.lambda ?? usualParams.lambda
  const before = memoryOf(subgroup)[0] ?? estimate?.centerLine ?? 0
  const step = meanStep(subgroup)
  return {
    inputs: [
      ...valueInputs(values),
      { symbol: 'λ', meaning: 'weight of the newest mean', value: lambda },
      { symbol: 'zᵢ₋₁', meaning: 'weighted mean before, μ₀ at the start', value: before },
    ],
    steps: [step],
    last: `${write(lambda)} · ${bracketed(step.value ?? 0)} + (1 − ${write(lambda)}) · ${bracketed(before)}`,
  }
}

/** The upper sum, or the lower one as the chart shows it: below the centre. */
export const sumWay = (subgroup: PlottedSubgroup, side: 'upper' | 'lower'): PlottedWay => {
  const { plan, values, estimate, point } = subgroup
  const k = plan.params?.k ?? usualParams.k
  const center = estimate?.centerLine ?? 0
  const slack = (k * (estimate?.sigma ?? 0)) / Math.sqrt(point.n)
  const before = memoryOf(subgroup)[side === 'upper' ? 0 : 1] ?? 0
  const step = meanStep(subgroup)
  const deviation = `(${bracketed(step.value ?? 0)} − ${bracketed(center)})`
  const sign = side === 'upper' ? '+' : '−'
  const sum = `max(0, ${write(before)} ${sign} ${deviation} − ${write(slack)})`
  return {
    inputs: [
      ...valueInputs(values),
      { symbol: 'μ₀', meaning: 'centre of the process', value: center },
      { symbol: 'k', meaning: 'slack, in sigmas of the mean', value: k },
      { symbol: side === 'upper' ? 'C⁺ᵢ₋₁' : 'C⁻ᵢ₋₁', meaning: 'the sum before', value: before },
    ],
    steps: [
      step,
      { expression: `kσ̂/√n = ${write(k)} · ${write(estimate?.sigma ?? 0)}/√${write(point.n)}`, value: slack },
    ],
    last: side === 'upper' ? sum : `−${sum}`,
  }
}

const partInputs = ({ plan, estimate, part }: PlottedSubgroup): FigureInput[] => {
  const known = knownPart(plan, estimate, part)
  return [
    { symbol: 'part', meaning: 'part number', value: part },
    { symbol: 'T', meaning: 'its target', value: known?.target ?? null },
  ]
}

const ofDeviation: Way = (subgroup) => {
  const step = meanStep(subgroup)
  const target = knownPart(subgroup.plan, subgroup.estimate, subgroup.part)?.target ?? 0
  return {
    inputs: [...valueInputs(subgroup.values), ...partInputs(subgroup)],
    steps: [step],
    last: `${bracketed(step.value ?? 0)} − ${bracketed(target)}`,
  }
}

const ofZ: Way = (subgroup) => {
  const step = meanStep(subgroup)
  const known = knownPart(subgroup.plan, subgroup.estimate, subgroup.part)
  const sigma = known?.sigma ?? 0
  return {
    inputs: [
      ...valueInputs(subgroup.values),
      ...partInputs(subgroup),
      { symbol: 'σ̂', meaning: 'its sigma', value: sigma },
    ],
    steps: [step],
    last: `(${bracketed(step.value ?? 0)} − ${bracketed(known?.target ?? 0)})/(${write(sigma)}/√${write(subgroup.point.n)})`,
  }
}

/** How the value that each chart plots is explained. A chart cannot be added without. */
export const plottedWays: Readonly<Record<ChartType, Way>> = {
  xbar_r: ofMean,
  xbar_s: ofMean,
  i_mr: ofMean,
  i_mr_rs: ofMean,
  median: ofMedian,
  p: ofShare,
  np: ofCount,
  c: ofCount,
  u: ofShare,
  laney_p: ofShare,
  laney_u: ofShare,
  ewma: ofWeighted,
  cusum: (subgroup) => sumWay(subgroup, 'upper'),
  short_run_deviation: ofDeviation,
  short_run_z: ofZ,
  g: ofCount,
  t: ofTime,
  precontrol: ofMean,
}
