import { ContractError } from '../../contract/errors.ts'
import type { JudgedSample } from '../../contract/sample.ts'
import { createPlotter } from '../../spc/createPlotter.ts'
import { zoneAt } from '../../spc/zoneAt.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { partOf, type SampleRow } from '../../storage/measurements/samples.ts'
import { violationsOfSample } from '../../storage/measurements/violations.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { carriedBefore } from '../chart/carriedBefore.ts'
import { firedRule, judgedSample } from './judgedSample.ts'
import type { PreparedSample } from './prepareSubmission.ts'
import { estimateOf } from './seriesState.ts'
import { uuidText } from './uuidText.ts'

/** Whether a stored subgroup has the content of one that was sent; a time that was not sent is not compared. */
export const sameContent = (stored: SampleRow, sent: PreparedSample): boolean =>
  stored.characteristicId === sent.characteristic.id &&
  stored.measurements.length === sent.measurements.length &&
  stored.measurements.every((value, i) => value === sent.measurements[i]) &&
  (sent.at === null || sent.at === stored.at) &&
  stored.batchNumber === sent.batchNumber &&
  stored.operatorId === sent.operatorId &&
  stored.metadata === sent.metadata

/**
 * The result that a subgroup got when it arrived: judged by the limits of that moment, whatever came later.
 */
export const resultAtArrival = (
  db: ReadableDb,
  stored: SampleRow,
  characteristic: PreparedSample['characteristic'],
): JudgedSample => {
  const plan = chartPlanOf(characteristic)
  const revisions = revisionsOf(db, characteristic.id)
  const revision = revisions.find((row) => row.revision === stored.judgedBy)
  const estimate = revision === undefined ? null : estimateOf(revision)
  const carried = carriedBefore(db, characteristic.id, plan, revisions, stored)
  const plotted = createPlotter(plan, estimate, carried).take(stored.measurements, partOf(stored.metadata))
  const zone = estimate === null ? 'trial' : zoneAt(plan, estimate, plotted)
  const violations = violationsOfSample(db, stored.id)
    .filter((violation) => violation.atArrival)
    .map((violation) => firedRule(plan.chartType, violation.ruleId, violation.panel))
  return judgedSample(stored, plan.chartType, { ...plotted, zone }, stored.judgedBy, violations)
}

/**
 * Answers a retry: the first result again where the content is the same.
 *
 * @throws ContractError CONFLICT where the id was used for another content
 */
export const firstResult = (db: ReadableDb, stored: SampleRow, sent: PreparedSample): JudgedSample => {
  if (!sameContent(stored, sent)) {
    throw new ContractError(
      'CONFLICT',
      'This sample_uuid was already used for another sample. Send a new sample_uuid for new measurements.',
      [{ field: 'sample_uuid', value: uuidText(stored.uuid), constraint: 'must be new for another content' }],
    )
  }
  return resultAtArrival(db, stored, sent.characteristic)
}
