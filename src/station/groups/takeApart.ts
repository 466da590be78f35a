import type { GroupObservation } from '../../contract/characteristicGroup.ts'
import { describeDecomposition } from '../../spc/multivariate/describeDecomposition.ts'
import { isBeyond } from '../../spc/multivariate/hotellingT2.ts'
import { mytDecomposition } from '../../spc/multivariate/mytDecomposition.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { groupRevisions } from '../../storage/measurements/groupLimits.ts'
import { type GroupChartPanel, signalsOfGroup } from '../../storage/measurements/groupSignals.ts'
import { describeGroupSignal } from './describeGroupSignal.ts'
import { judgeGroup, measurementsOf } from './judgeGroup.ts'
import { memberNames, membersOf } from './memberNames.ts'
import { readGroup } from './readGroup.ts'

/** Which observation to take apart. */
export interface TakeApartJob {
  readonly groupId: number
  readonly sampleId: number
}

/** One observation taken apart; a reason where that cannot be, null where there is no such complete observation. */
export const takeApart = (
  db: ReadableDb,
  { groupId, sampleId }: TakeApartJob,
): GroupObservation | { readonly reason: string } | null => {
  const { group, complete } = readGroup(db, groupId)
  const members = membersOf(db, group.members)
  const { judged, reasons } = judgeGroup(group, memberNames(members), groupRevisions(db, groupId), complete)
  const found = judged.find(({ observation }) => observation.sampleId === sampleId)
  if (found === undefined) return null
  const { observation, yardstick, point } = found
  if (yardstick === null || point === null) return { reason: reasons[0] ?? 'There is no estimate yet.' }
  const measured = measurementsOf(observation)
  const contributions = mytDecomposition(yardstick.evaluator, measured)
  const signals = signalsOfGroup(db, groupId).filter((one) => one.sampleId === sampleId)
  const signalAt = (chart: GroupChartPanel) => {
    const signal = signals.find((one) => one.chart === chart)
    return signal === undefined ? null : describeGroupSignal(db, signal, group.name)
  }
  const t2 = yardstick.evaluator.explain(measured)
  const ucl = yardstick.evaluator.limit(point.n)
  return {
    sample_id: observation.sampleId,
    observation: observation.name,
    timestamp: new Date(observation.at).toISOString(),
    phase: yardstick.phase,
    revision: yardstick.revision,
    t2,
    ucl,
    beyond: t2.value !== null && isBeyond(t2.value, ucl.value),
    sentence: describeDecomposition(contributions),
    contributions: contributions.flatMap((one) => {
      const member = members[one.index]
      const sample = observation.samples[one.index]
      if (member === undefined || sample === undefined) return []
      return {
        characteristic_id: member.id,
        code: member.code,
        name: one.name,
        sample_id: sample.id,
        value: one.value,
        distance: one.distance,
        unconditional: one.unconditional,
        conditional_distance: one.conditionalDistance,
        conditional: one.conditional,
        unconditional_p: one.unconditionalP,
        conditional_p: one.conditionalP,
      }
    }),
    signal: signalAt('location'),
    dispersion_signal: signalAt('dispersion'),
  }
}
