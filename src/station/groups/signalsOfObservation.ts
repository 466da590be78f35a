import { describeDecomposition } from '../../spc/multivariate/describeDecomposition.ts'
import { describeSpread } from '../../spc/multivariate/describeSpread.ts'
import { mytDecomposition } from '../../spc/multivariate/mytDecomposition.ts'
import type { FoundSignal } from '../../storage/measurements/groupSignals.ts'
import { type JudgedObservation, measurementsOf } from './judgeGroup.ts'

/** A signal that stands, with the way to its sentence, which takes longer than to see that it stands. */
export interface StandingSignal {
  readonly found: Omit<FoundSignal, 'sentence'>
  readonly tell: () => string
}

/** What an observation gives rise to. Nothing alarms on trial, nor what is left out. */
export const signalsOfObservation = (
  groupId: number,
  { observation, yardstick, point, spread }: JudgedObservation,
): readonly StandingSignal[] => {
  if (observation.excluded || yardstick === null || yardstick.revision === null) return []
  if (point === null || point.ucl === null) return []
  const common = {
    groupId,
    sampleId: observation.sampleId,
    sampleIds: observation.samples.map(({ id }) => id),
    observation: observation.name,
    at: observation.at,
    revision: yardstick.revision,
    t2: point.t2,
    ucl: point.ucl,
  }
  const { dispersion } = point
  const signals: StandingSignal[] = []
  if (point.beyond) {
    signals.push({
      found: { ...common, chart: 'location', dispersion: null, dispersionLimit: null },
      tell: () => describeDecomposition(mytDecomposition(yardstick.evaluator, measurementsOf(observation))),
    })
  }
  if (spread !== null && dispersion !== null) {
    signals.push({
      found: { ...common, chart: 'dispersion', dispersion, dispersionLimit: spread.limit },
      tell: () => describeSpread(dispersion, spread),
    })
  }
  return signals
}
