import type { Histogram } from '../../contract/capability.ts'
import { withinSigma } from '../../spc/estimate/withinSigma.ts'
import { histogram } from '../../spc/histogram.ts'
import { mean } from '../../spc/mean.ts'
import { standardDeviation } from '../../spc/standardDeviation.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { storedCharacteristic } from './storedCharacteristic.ts'
import { type StudyJob, studiedSubgroups } from './studiedSubgroups.ts'

/** The single measurements of the newest subgroups in classes; excluded ones are left out. */
export const histogramOf = (db: ReadableDb, job: StudyJob): Histogram => {
  const plan = chartPlanOf(storedCharacteristic(db, job.characteristicId))
  const { subgroups } = studiedSubgroups(db, job)
  const values = subgroups.flat()
  const { edges, counts } = histogram(values)
  const within = withinSigma(plan, subgroups)
  return {
    edges: [...edges],
    counts: [...counts],
    n: values.length,
    mean: values.length === 0 ? null : mean(values),
    sigma_overall: values.length < 2 ? null : standardDeviation(values),
    sigma_within: 'reason' in within ? null : within.sigma,
  }
}
