import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ViolationDetail } from '../../contract/violation.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { type SampleRow, sampleById } from '../../storage/measurements/samples.ts'
import { pointsFromTo } from '../../storage/measurements/series.ts'
import { subgroupNumbers } from '../../storage/measurements/subgroupNumbers.ts'
import { listedViolation } from '../../storage/measurements/violationList.ts'
import { type ViolationRow, violationById } from '../../storage/measurements/violations.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { foreignObject, isForeignObject } from '../audit/foreignObject.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { stretchOf } from '../chart/stretchOf.ts'
import type { StationCore } from '../core.ts'
import { describeViolation } from './describeViolation.ts'
import { judgedValue } from './judgedValue.ts'
import { minutesToAcknowledge } from './minutesToAcknowledge.ts'

/** As many subgroups as are plotted around a pattern: more than any rule's window, with what was left out between. */
const widestPattern = 1_000

/** The subgroups of a pattern, oldest first, with what is plotted for each now. */
const patternOf = (
  db: ReadableDb,
  characteristic: CharacteristicRow,
  violation: ViolationRow,
): ViolationDetail['pattern'] => {
  const members = violation.members.flatMap((id) => sampleById(db, id) ?? [])
  const [first, last] = [members[0], members.at(-1)]
  if (first === undefined || last === undefined) return []
  const { id } = characteristic
  const points = pointsFromTo(db, id, first, last, widestPattern)
  const plotted = new Map(
    stretchOf(db, id, chartPlanOf(characteristic), revisionsOf(db, id), points).map((point) => [
      point.sampleId,
      judgedValue(violation, point),
    ]),
  )
  const numbers = subgroupNumbers(db, id, members)
  return members.map((member) => ({
    sample_id: member.id,
    number: numbers.get(member.id) ?? 0,
    timestamp: new Date(member.at).toISOString(),
    value: plotted.get(member.id) ?? null,
  }))
}

const partNumberOf = (row: SampleRow | null): string | null => {
  if (row === null || row.metadata === null) return null
  const { part_number: part = null } = JSON.parse(row.metadata) as Readonly<Record<string, unknown>>
  return part === null ? null : String(part)
}

/**
 * A violation of a characteristic that the caller may read.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another client's
 */
export const findVisibleViolation = (
  core: { readonly db: ReadableDb },
  caller: Parameters<Handler<'violation.get'>>[0],
  id: number,
): { readonly violation: ViolationRow; readonly characteristic: CharacteristicRow } => {
  const none = () => new ContractError('NOT_FOUND', `There is no violation ${id}.`)
  const violation = violationById(core.db, id)
  if (violation === null) throw none()
  try {
    return { violation, characteristic: findVisible(core.db, caller, violation.characteristicId) }
  } catch (error) {
    // The characteristic's number would tell a stranger whose violation this is.
    if (error instanceof ContractError && error.code === 'NOT_FOUND') {
      throw isForeignObject(error) ? foreignObject(none()) : none()
    }
    throw error
  }
}

/**
 * All that is known of one violation: what it says, the subgroups of its pattern, and where they came from.
 *
 * @throws ContractError NOT_FOUND
 */
export const getViolation =
  (core: StationCore): Handler<'violation.get'> =>
  (caller, { violation_id }) => {
    const { violation, characteristic } = findVisibleViolation(core, caller, violation_id)
    const listed = listedViolation(core.db, violation.id)
    if (listed === null) throw new Error(`violation ${violation.id} is not stored`)
    const sample = sampleById(core.db, violation.sampleId)
    return {
      ...describeViolation(listed),
      chart_type: characteristic.chartType,
      pattern: patternOf(core.db, characteristic, violation),
      operator_id: sample?.operatorId ?? null,
      batch_number: sample?.batchNumber ?? null,
      part_number: partNumberOf(sample),
      figures: { minutes_to_acknowledge: minutesToAcknowledge(violation) },
    }
  }
