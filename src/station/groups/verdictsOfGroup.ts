import { describeDecomposition } from '../../spc/multivariate/describeDecomposition.ts'
import { mytDecomposition } from '../../spc/multivariate/mytDecomposition.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { groupRevisions } from '../../storage/measurements/groupLimits.ts'
import { newestArrival, oldestTimeOf } from '../../storage/measurements/groupSamples.ts'
import { type FoundSignal, signalsOfGroup } from '../../storage/measurements/groupSignals.ts'
import { estimateBaseline, type GroupBaseline } from './baselineOfGroup.ts'
import { type JudgedObservation, judgeGroup, measurementsOf } from './judgeGroup.ts'
import { memberNames, membersOf } from './memberNames.ts'
import { mostObservations, type ReadGroup, readGroup, storedGroup } from './readGroup.ts'

/** Which group to look through, and the subgroups that came or look different since: the look reaches back to the oldest of them. */
export interface VerdictsJob {
  readonly groupId: number
  readonly touched: readonly number[]
}

/** What is new in a group. */
export interface Verdicts {
  /** The newest subgroup that was seen. */
  readonly judgedTo: number
  readonly opened: readonly FoundSignal[]
  /** Ids of open signals that hold no longer. */
  readonly withdrawn: readonly number[]
  /** The first baseline, once it is complete and gives limits. */
  readonly baseline: GroupBaseline | null
}

/** As many of the newest subgroups of each member as are looked through when something arrives. */
const liveObservations = 2000

const firstBaseline = (db: ReadableDb, read: ReadGroup): GroupBaseline | null => {
  const { baselineObservations } = read.group
  const usable = read.complete.filter(({ excluded }) => !excluded)
  if (usable.length < baselineObservations) return null
  const first = { ...read, complete: usable.slice(0, baselineObservations) }
  const made = estimateBaseline(db, first, { from: null, to: null, exclude: [] })
  return 'reason' in made ? null : made
}

const signalOf = (
  groupId: number,
  { observation, yardstick, point }: JudgedObservation,
): FoundSignal | null => {
  if (yardstick === null || yardstick.revision === null || point === null || point.ucl === null) return null
  return {
    groupId,
    sampleId: observation.sampleId,
    sampleIds: observation.samples.map(({ id }) => id),
    observation: observation.name,
    at: observation.at,
    revision: yardstick.revision,
    t2: point.t2,
    ucl: point.ucl,
    sentence: describeDecomposition(mytDecomposition(yardstick.evaluator, measurementsOf(observation))),
  }
}

const stands = ({ observation, point, yardstick }: JudgedObservation): boolean =>
  point?.beyond === true && !observation.excluded && yardstick?.phase !== 'trial'

/** The newest observations do for what has just come; late and corrected subgroups may lie further back. */
const readFor = (db: ReadableDb, { groupId, touched }: VerdictsJob, all: boolean): ReadGroup => {
  if (all) return readGroup(db, groupId, mostObservations)
  const newest = readGroup(db, groupId, liveObservations)
  const oldest = oldestTimeOf(db, touched)
  return oldest === null || oldest > newest.since ? newest : readGroup(db, groupId, mostObservations)
}

/**
 * Judges a group and compares: which observations are beyond its limit without a signal, and which open signals hold no longer. So
 * whatever order subgroups came in, the signals are those of a full look.
 */
export const verdictsOfGroup = (db: ReadableDb, job: VerdictsJob): Verdicts => {
  const { groupId } = job
  // What arrives while this reads is looked at again next time.
  const judgedTo = newestArrival(db)
  const revisions = groupRevisions(db, groupId)
  const fresh = revisions.length === 0 || storedGroup(db, groupId).judgedTo === 0
  const read = readFor(db, job, fresh)
  if (revisions.length === 0) {
    return { judgedTo, opened: [], withdrawn: [], baseline: firstBaseline(db, read) }
  }
  const names = memberNames(membersOf(db, read.group.members))
  const { judged } = judgeGroup(read.group, names, revisions, read.complete)
  const signals = new Map(signalsOfGroup(db, groupId).map((signal) => [signal.sampleId, signal]))
  const opens = (one: JudgedObservation): boolean => {
    const signal = signals.get(one.observation.sampleId)
    if (signal === undefined || signal.status === 'withdrawn') return true
    return signal.status === 'open' && (signal.t2 !== one.point?.t2 || signal.ucl !== one.point.ucl)
  }
  const standing = new Set(judged.filter(stands).map(({ observation }) => observation.sampleId))
  return {
    judgedTo,
    opened: judged.filter((one) => stands(one) && opens(one)).flatMap((one) => signalOf(groupId, one) ?? []),
    withdrawn: [...signals.values()]
      .filter(({ status, at, sampleId }) => status === 'open' && at > read.since && !standing.has(sampleId))
      .map(({ id }) => id),
    baseline: null,
  }
}
