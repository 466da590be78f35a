import { ContractError } from '../../contract/errors.ts'
import type { LimitsFigures, LimitsPreview, ReviseLimitsInput } from '../../contract/limits.ts'
import type { ChartPlan, ProcessEstimate } from '../../spc/chartPlan.ts'
import { trialPlan } from '../../spc/charts/chartRegistry.ts'
import { givenEstimate } from '../../spc/estimate/givenEstimate.ts'
import { explainEstimate, statedEstimate } from '../../spc/explain/explainEstimate.ts'
import { explainLimits } from '../../spc/explain/explainLimits.ts'
import type { Figure } from '../../spc/figure.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { newestPoints, type SeriesPoint } from '../../storage/measurements/series.ts'
import { subgroupNumbers } from '../../storage/measurements/subgroupNumbers.ts'
import { subgroupCount } from '../../storage/measurements/tally.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { estimateOf } from '../ingest/seriesState.ts'
import { storedCharacteristic } from '../reader/storedCharacteristic.ts'
import { baselinePoints, sampleOf } from './baselinePoints.ts'
import { changeOf, describeFigures, excludedSentences } from './describeFigures.ts'
import { baselineFacts, excludedWithin, explainRevision } from './explainRevision.ts'
import { explainTrial } from './explainTrial.ts'
import { beyondLimits, previewSignals } from './previewSignals.ts'

type BaselineFacts = Pick<LimitsPreview, 'subgroups' | 'first' | 'last' | 'excluded'>

interface Proposal {
  readonly estimate: ProcessEstimate
  readonly process: readonly Figure[]
  readonly points: readonly SeriesPoint[]
  readonly facts: BaselineFacts
}

const propose = (
  db: ReadableDb,
  who: string,
  characteristic: CharacteristicRow,
  plan: ChartPlan,
  input: ReviseLimitsInput,
): Proposal => {
  if (input.method === 'given') {
    const estimate = givenEstimate(plan, {
      centerLine: input.center_line,
      sigma: input.sigma ?? null,
      withinSigma: input.within_sigma ?? null,
    })
    if ('reason' in estimate) {
      const { field, reason } = estimate
      throw new ContractError('VALIDATION_ERROR', `${field}: ${reason}`, [{ field, constraint: reason }])
    }
    const process = statedEstimate(plan.chartType, estimate, 'as given', `Given by ${who}, not frozen`)
    const facts = { subgroups: null, first: null, last: null, excluded: [] }
    return { estimate, process, points: [], facts }
  }
  const left = new Map(
    (input.exclude ?? []).map(({ sample_id, reason }, i) => {
      const sample = sampleOf(db, characteristic, sample_id, `exclude.${i}.sample_id`)
      return [sample_id, { sample, reason }] as const
    }),
  )
  const points = baselinePoints(db, characteristic, input).filter(({ id }) => !left.has(id))
  const numbers = subgroupNumbers(
    db,
    characteristic.id,
    [...left.values()].map(({ sample }) => sample),
  )
  const proposed = [...left.values()].map(({ sample, reason }) => ({
    sample_id: sample.id,
    number: numbers.get(sample.id) ?? 0,
    timestamp: new Date(sample.at).toISOString(),
    reason,
    excluded_by: null,
    excluded_at: null,
  }))
  const excluded = [...excludedWithin(db, characteristic.id, points, Number.MAX_SAFE_INTEGER), ...proposed]
  const explained = explainEstimate(
    plan,
    points.map((point) => point.measurements),
    points.map((point) => point.part),
    excludedSentences(plan.chartType, excluded),
  )
  if ('reason' in explained) {
    throw new ContractError('UNPROCESSABLE_ENTITY', `These subgroups give no limits: ${explained.reason}`)
  }
  const { estimate, figures: process } = explained
  return { estimate, process, points, facts: baselineFacts(points, excluded) }
}

/** The limits of now, and whether they are of the same chart as those that would be frozen. */
const inForceOf = (
  db: ReadableDb,
  characteristic: CharacteristicRow,
  plan: ChartPlan,
): { readonly figures: LimitsFigures; readonly comparable: boolean } | null => {
  const row = revisionsOf(db, characteristic.id).at(-1)
  const n = plan.subgroupSize
  if (row !== undefined) {
    const { process, excluded } = explainRevision(db, characteristic.id, plan, row)
    const limits = explainLimits(
      plan,
      estimateOf(row),
      n,
      undefined,
      excludedSentences(plan.chartType, excluded),
    )
    return { figures: describeFigures(process, limits), comparable: true }
  }
  const trial = explainTrial(db, characteristic.id, plan, characteristic.baselineSubgroups)
  if (trial === null) return null
  const shown = trialPlan(plan)
  const limits = explainLimits(
    shown,
    trial.estimate,
    n,
    undefined,
    excludedSentences(plan.chartType, trial.excluded),
  )
  return { figures: describeFigures(trial.process, limits), comparable: shown.chartType === plan.chartType }
}

/** What a preview is made from. */
export interface PreviewJob {
  readonly characteristicId: number
  /** Who tries the limits out. */
  readonly who: string
  readonly revision: ReviseLimitsInput
  readonly last: number
}

/**
 * What limits would be if they were frozen, beside those in force, and what the newest subgroups would have signalled under them.
 *
 * @throws ContractError VALIDATION_ERROR for a sample of another characteristic, UNPROCESSABLE_ENTITY where the subgroups give no limits
 */
export const previewOfLimits = (
  db: ReadableDb,
  { characteristicId: id, who, revision, last }: PreviewJob,
): LimitsPreview => {
  const characteristic = storedCharacteristic(db, id)
  const plan = chartPlanOf(characteristic)
  const { estimate, process, points, facts } = propose(db, who, characteristic, plan, revision)
  const left = new Set(facts.excluded.map(({ sample_id }) => sample_id))
  const latest = newestPoints(db, id, last)
  const before = subgroupCount(db, id) - latest.length
  const newest = latest
    .map((point, place) => ({ ...point, number: before + place + 1 }))
    .filter((point) => !point.excluded && !left.has(point.id))
  const n = plan.subgroupSize
  const proposed = describeFigures(
    process,
    explainLimits(plan, estimate, n, undefined, excludedSentences(plan.chartType, facts.excluded)),
  )
  const now = inForceOf(db, characteristic, plan)
  return {
    process: {
      center_line: estimate.centerLine,
      sigma: estimate.sigma,
      within_sigma: estimate.withinSigma ?? null,
    },
    in_force: now?.figures ?? null,
    proposed,
    change: now?.comparable === true ? changeOf(now.figures, proposed) : null,
    ...facts,
    beyond: beyondLimits(plan, estimate, points),
    newest: newest.length,
    signals: previewSignals(plan, estimate, newest),
  }
}
