import type { Characteristic } from '../../contract/characteristic.ts'
import type { ChartHistory, ChartMark, PointColumns } from '../../contract/chart.ts'
import type { LimitsRevision } from '../../contract/limits.ts'
import type { DeltaOf } from '../../contract/streams.ts'
import type { ChartParams } from '../../spc/chartParams.ts'
import type { ChartLimits, ChartPlan, ProcessEstimate } from '../../spc/chartPlan.ts'
import { trialPlan } from '../../spc/charts/chartRegistry.ts'
import type { ChartPanel } from '../../spc/chartType.ts'
import { limitsAt } from '../../spc/limitsAt.ts'
import { zAt } from '../../spc/zoneAt.ts'
import { type BlockExtremes, createBlockExtremes, refreshExtremes } from './blockExtremes.ts'
import type { DrawnAnnotation } from './drawnAnnotations.ts'
import { createMarkIndex, locateAppended, type MarkIndex, mergeMarks } from './markIndex.ts'
import { createPointStore, mergePoints, type PointStore } from './pointStore.ts'
import type { StrataView } from './strataView.ts'

/** All that is known of one chart, outside of React: points arrive many times a second and are read once a frame. */
export interface ChartModel {
  characteristic: Characteristic
  revisions: readonly LimitsRevision[]
  /** The process as the baseline shows it so far; null once limits are frozen. Points on trial have revision 0. */
  trial: ChartHistory['trial']
  /** Why there are no limits although the baseline is complete; null else. */
  noLimits: string | null
  /** Subgroups stored at the station; the store holds the newest of them. */
  total: number
  /** Rises with every change. */
  version: number
  /** Rises when subgroups that were there are different, or what they are held against is; not when one is added. */
  restated: number
  readonly points: PointStore
  readonly marks: MarkIndex
  readonly extremes: Readonly<Record<ChartPanel, BlockExtremes>>
  /** What people noted at points and for periods, the oldest first. */
  annotations: readonly DrawnAnnotation[]
  /** Which stratum each point belongs to, while they are told apart; else null. */
  strata: StrataView | null
  /** Limits that were worked out already, by revision and then by size. */
  readonly limits: Map<number, Map<string, ChartLimits | null>>
}

const take = (
  model: ChartModel,
  points: PointColumns,
  marks: readonly ChartMark[],
  known: 'replace' | 'keep',
): void => {
  const before = model.points.length
  const merged = mergePoints(model.points, points, known)
  if (merged.from < before) model.restated++
  const { value, dispersion, companion } = model.points.columns
  refreshExtremes(model.extremes.location, value, merged.from, model.points.length)
  refreshExtremes(model.extremes.dispersion, dispersion, merged.from, model.points.length)
  refreshExtremes(model.extremes.within, companion, merged.from, model.points.length)
  locateAppended(model.marks, model.points, merged)
  mergeMarks(model.marks, model.points, marks, known)
  model.version++
}

/** The model of a chart whose live stream was just opened. */
export const createChartModel = (snapshot: ChartHistory): ChartModel => {
  const model: ChartModel = {
    characteristic: snapshot.characteristic,
    revisions: snapshot.limits,
    trial: snapshot.trial,
    noLimits: snapshot.no_limits ?? null,
    total: snapshot.total,
    version: 0,
    restated: 0,
    points: createPointStore(),
    marks: createMarkIndex(),
    extremes: {
      location: createBlockExtremes(),
      dispersion: createBlockExtremes(),
      within: createBlockExtremes(),
    },
    annotations: [],
    strata: null,
    limits: new Map(),
  }
  take(model, snapshot.columns, snapshot.marks, 'replace')
  return model
}

/** Fills in the older points. Newer facts that came by the stream meanwhile stay. */
export const applyHistory = (model: ChartModel, history: ChartHistory): void => {
  model.total = Math.max(model.total, history.total)
  take(model, history.columns, history.marks, 'keep')
}

/** Shows another time of the same chart in place of what was shown. */
export const restateModel = (model: ChartModel, history: ChartHistory): void => {
  model.characteristic = history.characteristic
  model.revisions = history.limits
  model.trial = history.trial
  model.noLimits = history.no_limits ?? null
  model.total = history.total
  model.restated++
  model.limits.clear()
  model.points.length = 0
  model.marks.byId.clear()
  model.marks.bySample.clear()
  model.marks.points = []
  take(model, history.columns, history.marks, 'replace')
}

/** Takes over what a frame of the live stream brings. */
export const applyDelta = (model: ChartModel, delta: DeltaOf<'chart.live'>): void => {
  model.total = delta.total
  model.noLimits = delta.no_limits ?? null
  if (delta.characteristic !== undefined) {
    model.restated++
    model.characteristic = delta.characteristic
    model.limits.clear()
  }
  if (delta.limits !== undefined) {
    model.revisions = delta.limits
    model.limits.clear()
  }
  if (delta.trial?.center_line !== model.trial?.center_line || delta.trial?.sigma !== model.trial?.sigma) {
    model.trial = delta.trial
    model.limits.clear()
  }
  take(model, delta.points, delta.marks, 'replace')
}

/** Number of the first point in the store, counted from the first subgroup ever stored. */
export const firstNumberOf = (model: ChartModel): number => Math.max(1, model.total - model.points.length + 1)

/** The chart as far as what is drawn follows from it. */
const drawnPlan = ({ chart_type, subgroup_size, chart_params }: Characteristic): ChartPlan => ({
  chartType: chart_type,
  subgroupSize: subgroup_size,
  rules: noRules,
  params: drawnParams(chart_params),
})

const drawnEstimate = ({
  center_line: centerLine,
  sigma,
  within_sigma,
}: NonNullable<ChartHistory['trial']>): ProcessEstimate => ({
  centerLine,
  sigma,
  ...(within_sigma === null ? {} : { withinSigma: within_sigma }),
})

/** The limits that follow from an estimate for a subgroup of size n. */
export const limitsOfEstimate = (
  { characteristic }: Pick<ChartModel, 'characteristic'>,
  estimate: NonNullable<ChartHistory['trial']>,
  n: number,
  equivalentSize: number = n,
): ChartLimits => limitsAt(drawnPlan(characteristic), drawnEstimate(estimate), n, equivalentSize)

const noRules = { location: [], dispersion: [], within: [] }

/** The parameters on which limits depend. */
const drawnParams = ({ L, h, within }: Characteristic['chart_params']): ChartParams => ({
  ...(L === undefined ? {} : { L }),
  ...(h === undefined ? {} : { h }),
  ...(within === undefined ? {} : { within }),
})

/** The limits of points before any were frozen, on the chart that shows them then. */
const trialLimits = (model: ChartModel, n: number): ChartLimits | null => {
  if (model.trial === null) return null
  const { chart_type, subgroup_size } = model.characteristic
  const plan = { chartType: chart_type, subgroupSize: subgroup_size, rules: noRules }
  const characteristic = { ...model.characteristic, chart_type: trialPlan(plan).chartType }
  return limitsOfEstimate({ characteristic }, model.trial, n)
}

const frozenEstimate = (model: ChartModel, revision: number): ProcessEstimate | null => {
  const frozen = model.revisions.find((one) => one.revision === revision)
  if (frozen === undefined) return null
  const { process_level: center_line, sigma, within_sigma } = frozen
  return drawnEstimate({ center_line, sigma, within_sigma })
}

/** How far the point at an index lies from its centre line, in thirds of the way to its limit; null while on trial. */
export const distanceOfPoint = (model: ChartModel, index: number): number | null => {
  const { revision, n, value, companion, equivalent_size } = model.points.columns
  const frozen = frozenEstimate(model, revision[index] as number)
  if (frozen === null) return null
  const other = companion[index] as number
  const z = zAt(drawnPlan(model.characteristic), frozen, {
    n: n[index] as number,
    equivalentSize: equivalent_size[index] as number,
    value: value[index] as number,
    companion: Number.isNaN(other) ? null : other,
  })
  return Number.isFinite(z) ? z : null
}

const frozenLimits = (
  model: ChartModel,
  revision: number,
  n: number,
  equivalentSize: number,
): ChartLimits | null => {
  const frozen = frozenEstimate(model, revision)
  return frozen === null ? null : limitsAt(drawnPlan(model.characteristic), frozen, n, equivalentSize)
}

/** The limits of a subgroup of size n under a revision, or on trial under revision 0; null where there are none yet. */
export const limitsFor = (
  model: ChartModel,
  revision: number,
  n: number,
  equivalentSize: number = n,
): ChartLimits | null => {
  const ofRevision = model.limits.get(revision) ?? new Map<string, ChartLimits | null>()
  model.limits.set(revision, ofRevision)
  const key = n === equivalentSize ? String(n) : `${n}/${equivalentSize}`
  const known = ofRevision.get(key)
  if (known !== undefined) return known
  const limits = revision === 0 ? trialLimits(model, n) : frozenLimits(model, revision, n, equivalentSize)
  if (ofRevision.size > mostKept) ofRevision.clear()
  ofRevision.set(key, limits)
  return limits
}

/** Where every point has limits of its own, all of them are not worth keeping. */
const mostKept = 4096

/** The limits of the point at an index. */
export const limitsOfPoint = (model: ChartModel, index: number): ChartLimits | null => {
  const { revision, n, equivalent_size } = model.points.columns
  return limitsFor(model, revision[index] as number, n[index] as number, equivalent_size[index] as number)
}
