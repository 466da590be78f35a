import type { GroupChart, GroupPoint } from '../../contract/characteristicGroup.ts'
import { generalizedVarianceLimits } from '../../spc/multivariate/generalizedVarianceLimits.ts'
import { nameList } from '../../spc/multivariate/nameList.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { groupRevisions } from '../../storage/measurements/groupLimits.ts'
import {
  type GroupChartPanel,
  type GroupSignalRow,
  signalsOfGroup,
} from '../../storage/measurements/groupSignals.ts'
import type { IncompleteObservation } from './alignObservations.ts'
import { describeGroup } from './describeGroup.ts'
import { describeGroupRevision } from './describeGroupRevision.ts'
import { type JudgedObservation, judgeGroup } from './judgeGroup.ts'
import { memberNames, membersOf } from './memberNames.ts'
import { readGroup } from './readGroup.ts'
import { signalKey } from './signalKey.ts'

/** Which group's chart, and how many of its newest observations. */
export interface GroupChartJob {
  readonly groupId: number
  readonly last: number
}

/** As many incomplete observations as are named. */
const mostNamed = 50

const statusOf = (signal: GroupSignalRow | undefined) =>
  signal === undefined ? null : { id: signal.id, status: signal.status }

const pointOf = (
  { observation, yardstick, point, spread }: JudgedObservation,
  signalAt: (chart: GroupChartPanel) => GroupSignalRow | undefined,
): GroupPoint => ({
  sample_id: observation.sampleId,
  observation: observation.name,
  timestamp: new Date(observation.at).toISOString(),
  n: point?.n ?? 1,
  t2: point?.t2 ?? null,
  ucl: point?.ucl ?? null,
  beyond: point?.beyond ?? false,
  phase: yardstick?.phase ?? 'trial',
  revision: yardstick?.revision ?? null,
  excluded: observation.excluded,
  dispersion: point?.dispersion ?? null,
  dispersion_beyond: spread !== null,
  signal: statusOf(signalAt('location')),
  dispersion_signal: statusOf(signalAt('dispersion')),
})

const alignmentWords = { timestamp: 'timestamp', batch_number: 'batch number', piece: 'piece' } as const

const reasonOf = (
  one: IncompleteObservation,
  names: readonly string[],
  alignBy: keyof typeof alignmentWords,
): string => {
  if (one.why === 'unnamed') return `A subgroup has no ${alignmentWords[alignBy]}.`
  if (one.why === 'sizes')
    return 'Its subgroups differ in size, so their measurements do not belong together.'
  return `${nameList(one.missing.map((place) => names[place] ?? ''))} ${one.missing.length === 1 ? 'is' : 'are'} missing.`
}

/** The T² chart of a group: its newest complete observations, and what is incomplete. */
export const chartOfGroup = (db: ReadableDb, { groupId, last }: GroupChartJob): GroupChart => {
  const { group, complete, incomplete, truncated } = readGroup(db, groupId)
  const members = membersOf(db, group.members)
  const names = memberNames(members)
  const revisions = groupRevisions(db, groupId)
  const signals = new Map(signalsOfGroup(db, groupId).map((signal) => [signalKey(signal), signal]))
  // The trial estimate needs the first observations, so all are judged and the newest shown.
  const { judged, reasons } = judgeGroup(group, names, revisions, complete)
  const shown = judged.slice(-last)
  const newest = shown.findLast(({ point }) => point !== null)
  const size = Math.max(1, ...members.map(({ subgroupSize }) => subgroupSize))
  const gone = members.filter(({ deletedAt }) => deletedAt !== null).map(({ name }) => name)
  return {
    group: describeGroup(db, group),
    revisions: revisions.map((row) => describeGroupRevision(row, names, size)),
    ucl: newest?.yardstick?.evaluator.limit(newest.point?.n ?? 1) ?? null,
    dispersion_limits:
      group.covariance === 'pooled' && size > members.length
        ? generalizedVarianceLimits(members.length, size)
        : null,
    points: shown.map((one) =>
      pointOf(one, (chart) => signals.get(signalKey({ sampleId: one.observation.sampleId, chart }))),
    ),
    complete: complete.length,
    incomplete: {
      count: incomplete.length,
      newest: incomplete
        .slice(-mostNamed)
        .reverse()
        .map((one) => ({
          observation: one.name,
          timestamp: new Date(one.at).toISOString(),
          reason: reasonOf(one, names, group.alignBy),
        })),
    },
    truncated,
    reasons: [
      ...reasons,
      ...(gone.length === 0
        ? []
        : [
            `${nameList(gone)} ${gone.length === 1 ? 'was' : 'were'} deleted, so no further observation can become complete.`,
          ]),
    ],
  }
}
