import type { Capability } from '../../contract/capability.ts'
import { capabilityStudy } from '../../spc/capability/capabilityStudy.ts'
import { ruleName } from '../../spc/rules/ruleRegistry.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { violationsOfPeriod } from '../../storage/measurements/violations.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { judgedHistory } from './judgedHistory.ts'
import type { JobInput } from './readerJobs.ts'
import { storedCharacteristic } from './storedCharacteristic.ts'

type RuleId = Parameters<typeof ruleName>[0]

/** Whether the subgroups of a period are in control, and which rules fired if not; null before limits are frozen. */
const stabilityOf = (
  db: ReadableDb,
  id: number,
  from: number,
): { readonly stable: boolean | null; readonly reasons: string[] } => {
  if (revisionsOf(db, id).length === 0) {
    return {
      stable: null,
      reasons: ['No limits are frozen yet, so nobody knows whether the process is stable.'],
    }
  }
  const standing = violationsOfPeriod(db, id, from, Number.MAX_SAFE_INTEGER).filter(
    (violation) => violation.status !== 'withdrawn',
  )
  if (standing.length === 0) return { stable: true, reasons: [] }
  const rules = [...new Set(standing.map((violation) => ruleName(violation.ruleId as RuleId)))]
  return {
    stable: false,
    reasons: [
      `The process was not in control: ${rules.join(', ')} (${standing.length} ${standing.length === 1 ? 'violation' : 'violations'}). Its capability is not to be relied on.`,
    ],
  }
}

/** A capability study of the newest subgroups; excluded ones are left out. */
export const studyCapability = (db: ReadableDb, input: JobInput): Capability => {
  const row = storedCharacteristic(db, input.characteristicId)
  const { subgroups, from } = judgedHistory(db, input)
  const study = capabilityStudy(chartPlanOf(row), subgroups, row)
  const { stable, reasons } = stabilityOf(db, row.id, from)
  const { cp, cpk, level } = study.confidence
  return {
    n: study.n,
    subgroups: study.subgroups,
    mean: study.mean,
    sigma_within: study.sigmaWithin,
    sigma_overall: study.sigmaOverall,
    cp: study.cp,
    cpl: study.cpl,
    cpu: study.cpu,
    cpk: study.cpk,
    pp: study.pp,
    ppl: study.ppl,
    ppu: study.ppu,
    ppk: study.ppk,
    cpm: study.cpm,
    confidence: {
      cp: cp === null ? null : [cp[0], cp[1]],
      cpk: cpk === null ? null : [cpk[0], cpk[1]],
      level,
    },
    ppm: {
      observed: study.ppm.observed,
      expected_within: study.ppm.expectedWithin,
      expected_overall: study.ppm.expectedOverall,
    },
    normality: {
      anderson_darling: study.normality.andersonDarling,
      p_value: study.normality.pValue,
    },
    stable,
    reasons: [...reasons, ...study.reasons],
  }
}
