import type { Capability } from '../../contract/capability.ts'
import { betterThanNormal } from '../../spc/capability/betterThanNormal.ts'
import { capabilityStudy } from '../../spc/capability/capabilityStudy.ts'
import type { StudyOptions } from '../../spc/capability/studyOptions.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { describeCapability } from './describeCapability.ts'
import { stabilityOf } from './stabilityOf.ts'
import { storedCharacteristic } from './storedCharacteristic.ts'
import { type StudiedSubgroups, type StudyJob, studiedSubgroups } from './studiedSubgroups.ts'

/** How a study is made, as the engine takes it. */
export const studyOptionsOf = (
  { distribution, level }: StudyJob,
  { excluded }: StudiedSubgroups,
): StudyOptions => ({
  ...(distribution === undefined ? {} : { distribution }),
  ...(level === undefined ? {} : { level }),
  excluded,
})

/** A capability study of the newest subgroups; excluded ones are left out. */
export const studyCapability = (db: ReadableDb, job: StudyJob): Capability => {
  const row = storedCharacteristic(db, job.characteristicId)
  const studied = studiedSubgroups(db, job)
  const plan = chartPlanOf(row)
  const options = studyOptionsOf(job, studied)
  const study = capabilityStudy(plan, studied.subgroups, row, options)
  const notNormal = betterThanNormal(plan, studied.subgroups, row, options, study)
  return describeCapability(study, stabilityOf(db, row.id, studied), notNormal)
}
