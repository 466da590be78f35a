import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { CorrectSampleInput, SubmitInput } from '../../contract/sample.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import { correctSample as store } from '../../storage/measurements/corrections.ts'
import { isExcluded } from '../../storage/measurements/exclusions.ts'
import { packValues } from '../../storage/measurements/packedValues.ts'
import { type SampleRow, seriesPoint } from '../../storage/measurements/samples.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { reindexTraces } from '../../storage/traceability/traceIndex.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { Effects } from '../commit/effects.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { reevaluateAround } from '../violations/reevaluate.ts'
import { findSample } from './findSample.ts'
import { getSample } from './getSample.ts'
import { checkedValues } from './prepareSubmission.ts'
import { stateOf } from './stateOf.ts'

type Content = Pick<SampleRow, 'measurements' | 'batchNumber' | 'operatorId' | 'metadata'>

/** What of a subgroup the audit log keeps. */
const contentOf = ({ measurements, batchNumber, operatorId, metadata }: Content) => ({
  measurements,
  batch_number: batchNumber,
  operator_id: operatorId,
  metadata: metadata === null ? null : (JSON.parse(metadata) as unknown),
})

/** The subgroup as it would be sent with the changes. */
const resent = (row: SampleRow, changes: CorrectSampleInput, isCounted: boolean): SubmitInput => {
  const metadata =
    changes.metadata ?? (row.metadata === null ? null : (JSON.parse(row.metadata) as SubmitInput['metadata']))
  const [count = 0, size] = row.measurements
  const sampleSize = changes.sample_size ?? size
  const values = isCounted
    ? { count: changes.count ?? count, ...(sampleSize === undefined ? {} : { sample_size: sampleSize }) }
    : { measurements: changes.measurements ?? [...row.measurements] }
  return {
    characteristic_id: row.characteristicId,
    ...values,
    ...(metadata === null || metadata === undefined ? {} : { metadata }),
  }
}

const corrected = (
  row: SampleRow,
  changes: CorrectSampleInput,
  measurements: readonly number[],
): SampleRow => ({
  ...row,
  measurements,
  batchNumber: changes.batch_number === undefined ? row.batchNumber : changes.batch_number,
  operatorId: changes.operator_id === undefined ? row.operatorId : changes.operator_id,
  metadata:
    changes.metadata === undefined
      ? row.metadata
      : changes.metadata === null
        ? null
        : JSON.stringify(changes.metadata),
})

/** What is to be corrected of a subgroup, and why. */
export interface SampleCorrection {
  readonly sampleId: number
  readonly changes: CorrectSampleInput
  readonly reason: string
}

/**
 * Corrects a subgroup within a transaction, with its audit entry, which `effects.seq` names then.
 *
 * @throws ContractError NOT_FOUND, VALIDATION_ERROR with every fault, UNPROCESSABLE_ENTITY where nothing would change
 */
export const correctIn = (
  core: StationCore,
  effects: Effects,
  caller: Caller,
  characteristic: CharacteristicRow,
  { sampleId, changes, reason }: SampleCorrection,
): void => {
  const row = findSample(core.db, characteristic, sampleId)
  const { kind } = chartDefinition(characteristic.chartType)
  const values = checkedValues(core, characteristic, resent(row, changes, kind !== 'measurements'), row.at)
  const next = corrected(row, changes, values)
  const before = contentOf(row)
  const after = contentOf(next)
  if (JSON.stringify(before) === JSON.stringify(after)) {
    throw new ContractError('UNPROCESSABLE_ENTITY', 'Nothing would change. Send what is to be corrected.')
  }
  const at = core.clock.now()
  store(
    core.db,
    { ...next, packed: packValues(values, characteristic.decimals) },
    { reason, correctedBy: actorOf(caller).name, correctedAt: at },
  )
  reindexTraces(core.db, row, next)
  effects.seq = appendAudit(core.db, {
    at,
    kind: 'sample',
    caller,
    operation: 'sample.correct',
    table: 'sample',
    recordId: sampleId,
    before,
    after,
    reason,
  })
  const state = stateOf(core, characteristic.id, effects)
  reevaluateAround(core, effects, state, seriesPoint(next, isExcluded(core.db, row.id)), null)
  // Its values may be in the newest windows: the next sample rebuilds the state from the database.
  core.states.delete(characteristic.id)
}

/**
 * Corrects what was measured or noted of a subgroup, with a reason. The old content stays in the audit log; the point and the
 * later ones that it touches are judged again, and frozen limits do not move.
 *
 * @throws ContractError as `correctIn`
 */
export const correctSample = (core: StationCore): Handler<'sample.correct'> => {
  const detail = getSample(core)
  return (caller, { characteristic_id, sample_id, reason, changes }) => {
    const characteristic = findVisible(core.db, caller, characteristic_id)
    runCommit(core, (effects) =>
      correctIn(core, effects, caller, characteristic, { sampleId: sample_id, changes, reason }),
    )
    return detail(caller, { characteristic_id, sample_id })
  }
}
