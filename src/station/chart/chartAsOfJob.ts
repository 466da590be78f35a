import type { ChartHistory } from '../../contract/chart.ts'
import type { ChartAsOf, UnknownThen } from '../../contract/chartAsOf.ts'
import type { ChartPlan } from '../../spc/chartPlan.ts'
import { trialPlan } from '../../spc/charts/chartRegistry.ts'
import { estimateProcess } from '../../spc/estimateProcess.ts'
import { annotationsOf } from '../../storage/annotations/annotations.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import {
  contentBefore,
  countLaterOf,
  countUpTo,
  decisionsAround,
  type FormerPoint,
  firstRecorded,
  lastRecordedBy,
  newestUpTo,
  recordedAfter,
  settingsChangedSince,
} from '../../storage/measurements/asOf.ts'
import { excludedSamplesAt } from '../../storage/measurements/exclusions.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import type { SeriesPoint } from '../../storage/measurements/series.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { describeAnnotation } from '../annotations/describeAnnotation.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { describeCharacteristic } from '../characteristics/describeCharacteristic.ts'
import { describeRevision } from '../limits/describeRevision.ts'
import { storedCharacteristic } from '../reader/storedCharacteristic.ts'
import { columnsOf } from './columnsOf.ts'
import { marksAt } from './marksAt.ts'
import { stretchOf } from './stretchOf.ts'
import { describeTrial } from './trialEstimate.ts'

/** Which chart is asked for, as of which time; ms by the clock of the station. */
export interface AsOfJob {
  readonly characteristicId: number
  readonly at: number
  readonly now: number
  readonly last: number
  readonly step: number
}

const iso = (at: number): string => new Date(at).toISOString()
const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at))

/** As many annotations as a chart of a past time shows. */
const mostAnnotations = 500

/** The process as the baseline showed it then. */
const trialThen = (
  plan: ChartPlan,
  points: readonly SeriesPoint[],
  baselineSubgroups: number,
): Pick<ChartHistory, 'trial' | 'no_limits'> => {
  const counted = points.filter(({ excluded }) => !excluded).slice(-baselineSubgroups)
  const estimate = estimateProcess(
    trialPlan(plan),
    counted.map(({ measurements }) => measurements),
    counted.map(({ part }) => part),
  )
  if (!('reason' in estimate)) return { trial: describeTrial(estimate) }
  return { trial: null, ...(counted.length >= baselineSubgroups ? { no_limits: estimate.reason } : {}) }
}

/** The times to step to: so many subgroups on or back, or the next thing that somebody decided where that is nearer. */
const stepsAround = (
  db: ReadableDb,
  { characteristicId, at, step, now }: AsOfJob,
  points: readonly FormerPoint[],
): { readonly previous: number | null; readonly next: number | null } => {
  const decided = decisionsAround(db, characteristicId, at)
  const newest = points.at(-1) ?? { at: Number.MIN_SAFE_INTEGER, id: 0 }
  const recorded = recordedAfter(db, characteristicId, newest, at, step)
  const earlier = points.map(({ receivedAt }) => receivedAt).filter((time) => time < at)
  const back = earlier.at(-step) ?? earlier[0] ?? null
  const near = (times: readonly (number | null)[]): number[] => times.filter((time) => time !== null)
  const single = step === 1
  const before = near(single ? [back, decided.before] : [back])
  const after = near(single ? [recorded, decided.after] : [recorded ?? decided.after])
  return {
    previous: before.length === 0 ? null : Math.max(...before),
    next: after.length === 0 ? null : Math.min(Math.min(...after), now),
  }
}

/** What was known of the subgroups then: their former values, and which were left out. */
const pointsThen = (
  db: ReadableDb,
  row: CharacteristicRow,
  at: number,
  read: readonly FormerPoint[],
): { readonly points: SeriesPoint[]; readonly corrected: ReadonlySet<number> } => {
  const excluded = excludedSamplesAt(db, row.id, at)
  const former = contentBefore(db, row.id, at)
  const points = read.map((point) => ({
    ...point,
    ...former.get(point.id),
    excluded: excluded.has(point.id),
  }))
  return { points, corrected: new Set(former.keys()) }
}

/** A chart as the station knew it at a past time. */
export const chartAsOfJob = (db: ReadableDb, job: AsOfJob): ChartAsOf => {
  const { characteristicId, at, now, last } = job
  const row = storedCharacteristic(db, characteristicId)
  const plan = chartPlanOf(row)
  const lastId = lastRecordedBy(db, at)
  const revisions = revisionsOf(db, characteristicId).filter(({ createdAt }) => createdAt <= at)
  const wanted = revisions.length > 0 ? last : Math.max(last, row.baselineSubgroups)
  const read = newestUpTo(db, characteristicId, lastId, wanted)
  const { points, corrected } = pointsThen(db, row, at, read)
  const shown = points.slice(-last)
  const from = shown[0]?.at ?? at
  const { marks, guessed } = marksAt(db, characteristicId, from, at)
  const total = countUpTo(db, characteristicId, lastId)
  const notes = annotationsOf(
    db,
    { characteristicId, from, to: Number.MAX_SAFE_INTEGER, knownAt: at },
    mostAnnotations,
  )
  const steps = stepsAround(db, job, read)
  const unknown: UnknownThen[] = [
    ...(settingsChangedSince(db, characteristicId, at) > 0 ? ['settings_changed' as const] : []),
    ...(guessed ? ['earlier_statuses' as const] : []),
    ...(notes.some(({ updatedAt }) => updatedAt !== null && updatedAt > at)
      ? ['annotations_rewritten' as const]
      : []),
  ]
  return {
    at: iso(at),
    history: {
      characteristic: {
        ...describeCharacteristic(db, row),
        phase: revisions.length > 0 ? 'monitoring' : 'baseline',
        subgroups: total,
        limits_revision: revisions.at(-1)?.revision ?? null,
      },
      limits: revisions.map((revision) => describeRevision(plan, revision)),
      columns: columnsOf(
        stretchOf(db, characteristicId, plan, revisions, shown),
        shown.length,
        plan.chartType,
      ),
      marks,
      ...(revisions.length > 0 ? { trial: null } : trialThen(plan, points, row.baselineSubgroups)),
      total,
    },
    annotations: notes.map((note) => describeAnnotation(note, row)),
    first_at: isoOrNull(firstRecorded(db, characteristicId)),
    now: iso(now),
    previous: isoOrNull(steps.previous),
    next: isoOrNull(steps.next),
    recorded_later: countLaterOf(db, characteristicId, at, lastId),
    corrected_since: shown.filter(({ id }) => corrected.has(id)).length,
    unknown,
  }
}
