import type { ReadableDb } from '../../storage/connection.ts'
import { groupRevisions } from '../../storage/measurements/groupLimits.ts'
import { newestArrival, oldestTimeOf } from '../../storage/measurements/groupSamples.ts'
import {
  type FoundSignal,
  type GroupSignalRow,
  signalsOfGroup,
} from '../../storage/measurements/groupSignals.ts'
import { estimateBaseline, type GroupBaseline } from './baselineOfGroup.ts'
import { judgeGroup } from './judgeGroup.ts'
import { memberNames, membersOf } from './memberNames.ts'
import { mostObservations, type ReadGroup, readGroup, storedGroup } from './readGroup.ts'
import { signalKey } from './signalKey.ts'
import { type StandingSignal, signalsOfObservation } from './signalsOfObservation.ts'

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

/** Whether a signal says the same as the one that is stored. */
const isAsStored = (found: StandingSignal['found'], stored: GroupSignalRow): boolean =>
  stored.t2 === found.t2 &&
  stored.ucl === found.ucl &&
  stored.dispersion === found.dispersion &&
  stored.dispersionLimit === found.dispersionLimit

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
  const signals = new Map(signalsOfGroup(db, groupId).map((signal) => [signalKey(signal), signal]))
  const opens = ({ found }: StandingSignal): boolean => {
    const signal = signals.get(signalKey(found))
    if (signal === undefined || signal.status === 'withdrawn') return true
    return signal.status === 'open' && !isAsStored(found, signal)
  }
  const standing = judged.flatMap((one) => signalsOfObservation(groupId, one))
  const keys = new Set(standing.map(({ found }) => signalKey(found)))
  return {
    judgedTo,
    opened: standing.filter(opens).map(({ found, tell }) => ({ ...found, sentence: tell() })),
    withdrawn: [...signals.values()]
      .filter((one) => one.status === 'open' && one.at > read.since && !keys.has(signalKey(one)))
      .map(({ id }) => id),
    baseline: null,
  }
}
