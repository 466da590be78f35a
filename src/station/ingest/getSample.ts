import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { SampleDetail } from '../../contract/sample.ts'
import { chartDefinition, trialPlan } from '../../spc/charts/chartRegistry.ts'
import { limitsAt } from '../../spc/limitsAt.ts'
import { zAt, zoneAt } from '../../spc/zoneAt.ts'
import { correctionsOf } from '../../storage/measurements/corrections.ts'
import { exclusionOf } from '../../storage/measurements/exclusions.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { originById } from '../../storage/measurements/origins.ts'
import { partOf, type SampleRow, sampleById, seriesPoint } from '../../storage/measurements/samples.ts'
import { subgroupNumbers } from '../../storage/measurements/subgroupNumbers.ts'
import { violationsOfSample } from '../../storage/measurements/violations.ts'
import { signaturesOf } from '../../storage/queries/signatures.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { carriedBefore } from '../chart/carriedBefore.ts'
import { plotStretch } from '../chart/plotStretch.ts'
import { trialEstimate } from '../chart/trialEstimate.ts'
import type { StationCore } from '../core.ts'
import { excludedOfRevision } from '../limits/explainRevision.ts'
import { describeSignature } from '../signatures/describeSignature.ts'
import { describeCorrection } from './describeCorrection.ts'
import { isoTime } from './isoTime.ts'
import { judgedSample } from './judgedSample.ts'
import { pointFigures } from './pointFigures.ts'
import { estimateOf } from './seriesState.ts'
import { recordedFrom, whoRecorded } from './whoRecorded.ts'

const numberOf = ({ db }: StationCore, row: SampleRow): number => {
  const number = subgroupNumbers(db, row.characteristicId, [row]).get(row.id)
  if (number === undefined) throw new Error(`sample ${row.id} has no place in its chart`)
  return number
}

/**
 * All that is known of one subgroup, judged by the limits in force at its time.
 *
 * @throws ContractError NOT_FOUND
 */
export const getSample =
  (core: StationCore): Handler<'sample.get'> =>
  (caller, { characteristic_id, sample_id }): SampleDetail => {
    const characteristic = findVisible(core.db, caller, characteristic_id)
    const row = sampleById(core.db, sample_id)
    if (row === null || row.characteristicId !== characteristic_id) {
      throw new ContractError('NOT_FOUND', `${characteristic.code} has no sample ${sample_id}.`)
    }
    const plan = chartPlanOf(characteristic)
    const revisions = revisionsOf(core.db, characteristic_id)
    const exclusion = exclusionOf(core.db, row.id)
    const stored = seriesPoint(row, exclusion !== null)
    const carried = carriedBefore(core.db, characteristic_id, plan, revisions, stored)
    const [point] = plotStretch(plan, revisions, [stored], carried)
    if (point === undefined) throw new Error(`sample ${row.id} was not plotted`)
    const frozen = revisions.find((revision) => revision.revision === point.revision)
    const estimate =
      frozen === undefined
        ? trialEstimate(core.db, characteristic_id, plan, characteristic.baselineSubgroups)
        : estimateOf(frozen)
    const inForce = frozen === undefined ? trialPlan(plan) : plan
    const limits = estimate === null ? null : limitsAt(inForce, estimate, point.n, point.equivalentSize)
    const zone = frozen === undefined || estimate === null ? 'trial' : zoneAt(plan, estimate, point)
    const { violations: _none, ...judged } = judgedSample(
      row,
      plan.chartType,
      { ...point, zone },
      point.revision,
      [],
    )
    const { kind } = chartDefinition(plan.chartType)
    const corrections = correctionsOf(core.db, row.id)
    const origin = originById(core.db, row.originId)
    return {
      ...judged,
      number: numberOf(core, row),
      in_control: violationsOfSample(core.db, row.id).every((one) => one.status === 'withdrawn'),
      measurements: kind === 'measurements' ? [...row.measurements] : [],
      count: kind === 'measurements' ? null : (row.measurements[0] ?? null),
      part_number: partOf(row.metadata),
      plotted: point.value,
      companion: point.companion,
      z: estimate === null ? null : zAt(inForce, estimate, point),
      center_line: limits?.centerLine ?? null,
      ucl: limits?.ucl ?? null,
      lcl: limits?.lcl ?? null,
      dispersion: point.dispersion,
      dispersion_center_line: limits?.dispersion?.centerLine ?? null,
      dispersion_ucl: limits?.dispersion?.ucl ?? null,
      dispersion_lcl: limits?.dispersion?.lcl ?? null,
      within_center_line: limits?.within?.centerLine ?? null,
      within_ucl: limits?.within?.ucl ?? null,
      within_lcl: limits?.within?.lcl ?? null,
      figures: pointFigures({
        plan: inForce,
        estimate,
        stored,
        point,
        zone,
        carried,
        excluded: frozen === undefined ? [] : excludedOfRevision(core.db, characteristic_id, plan, frozen),
      }),
      excluded: exclusion !== null,
      exclusion:
        exclusion === null
          ? null
          : {
              reason: exclusion.reason,
              excluded_by: exclusion.excludedBy,
              excluded_at: isoTime(exclusion.excludedAt),
            },
      corrections: corrections.length,
      correction_history: corrections.map((one) => describeCorrection(plan.chartType, one)),
      received_at: isoTime(row.receivedAt),
      recorded_by: whoRecorded(origin),
      recorded_from: recordedFrom(origin),
      batch_number: row.batchNumber,
      operator_id: row.operatorId,
      metadata: row.metadata === null ? null : (JSON.parse(row.metadata) as SampleDetail['metadata']),
      signatures: signaturesOf(core.db, String(row.id), ['sample', 'sample_exclusion']).map((one) => ({
        ...describeSignature(one),
        operation: one.operation,
      })),
    }
  }
