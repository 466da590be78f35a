import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { sampleById } from '../../storage/measurements/samples.ts'
import {
  finishStep,
  type StepRow,
  samplesOfStep,
  stepOfSample,
  stepsOf,
  tieSample,
} from '../../storage/plans/samplingSteps.ts'
import type { SamplingRow } from '../../storage/plans/samplings.ts'
import { changeRun, running } from './changeRun.ts'
import { describeRun } from './describeRun.ts'
import { findRun } from './findPlan.ts'
import type { PlanDeps } from './planDeps.ts'

/**
 * The step of a sampling that is about a characteristic.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY where it has none
 */
export const stepFor = (db: ReadableDb, runId: number, characteristicId: number): StepRow => {
  const step = stepsOf(db, runId).find((one) => one.characteristicId === characteristicId)
  if (step === undefined) {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      `Characteristic ${characteristicId} is not part of this sampling.`,
      [{ field: 'characteristic_id', value: characteristicId, constraint: 'must be one of its steps' }],
    )
  }
  return step
}

const checkSample = (db: ReadableDb, sampleId: number, { startedAt }: SamplingRow, step: StepRow): void => {
  const sample = sampleById(db, sampleId)
  if (sample === null || sample.characteristicId !== step.characteristicId) {
    throw new ContractError('NOT_FOUND', `There is no subgroup ${sampleId} of this characteristic.`)
  }
  if (startedAt === null || sample.receivedAt < startedAt) {
    throw new ContractError(
      'UNPROCESSABLE_ENTITY',
      'This subgroup was recorded before the sampling was begun. Start the sampling first.',
      [{ field: 'sample_id', value: sampleId, constraint: 'must be recorded after the start' }],
    )
  }
  if (stepOfSample(db, sampleId) !== null) {
    throw new ContractError('CONFLICT', 'This subgroup was recorded for another sampling already.')
  }
}

/**
 * Ties a subgroup that was just recorded to the step of a sampling that it was recorded for. With the last of its subgroups a step is at
 * its end, with the last step the sampling is done. A retry changes nothing.
 *
 * @throws ContractError as `findRun`; NOT_FOUND, UNPROCESSABLE_ENTITY or CONFLICT for a subgroup that cannot be of this step
 */
export const recordInRun =
  (deps: PlanDeps): Handler<'samplingRun.record'> =>
  (caller, { run_id, characteristic_id, sample_id }) => {
    const { db, clock } = deps.core
    if (stepOfSample(db, sample_id)?.samplingId === run_id) {
      const { row, plan } = findRun(db, caller, run_id)
      return describeRun(db, row, plan, clock.now())
    }
    return changeRun(deps, caller, run_id, 'samplingRun.record', (change) => {
      const step = stepFor(db, run_id, characteristic_id)
      checkSample(db, sample_id, change.row, step)
      tieSample(db, sample_id, run_id, step.place)
      const recorded = samplesOfStep(db, run_id, step.place).length
      if (step.finishedAt === null && recorded >= step.subgroups) {
        finishStep(db, { ...step, finishedAt: change.at })
      }
      return { row: running(change), detail: { characteristic_id, sample_id } }
    })
  }
