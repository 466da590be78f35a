import type { Caller } from '../../contract/caller.ts'
import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { PlanRow } from '../../storage/plans/samplingPlans.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { shiftsOf } from '../shifts/shiftsOf.ts'

const piecesFault = (row: CharacteristicRow, pieces: number): string | null => {
  if (chartDefinition(row.chartType).kind !== 'measurements' || pieces % row.subgroupSize === 0) return null
  return `must be a multiple of ${row.subgroupSize}, the subgroup size of ${row.code}`
}

const stepFaults = (
  db: ReadableDb,
  caller: Caller,
  { steps, clientId }: Pick<PlanRow, 'steps' | 'clientId'>,
): ErrorDetail[] =>
  steps.flatMap(({ characteristic_id, pieces }, i) => {
    const row = findVisible(db, caller, characteristic_id)
    if (row.clientId !== null && row.clientId !== clientId) {
      const constraint = `must belong to the plan's client; ${row.code} belongs to ${row.clientId}`
      return [{ field: `steps.${i}.characteristic_id`, value: characteristic_id, constraint }]
    }
    const fault = piecesFault(row, pieces)
    return fault === null ? [] : [{ field: `steps.${i}.pieces`, value: pieces, constraint: fault }]
  })

const shiftFaults = (db: ReadableDb, { shifts }: Pick<PlanRow, 'shifts'>): ErrorDetail[] => {
  const names = shiftsOf(db).map(({ name }) => name)
  return (shifts ?? []).flatMap((name, i) =>
    names.includes(name)
      ? []
      : [{ field: `shifts.${i}`, value: name, constraint: `must be a shift: ${names.join(', ')}` }],
  )
}

const minuteFaults = ({
  triggers,
  graceMinutes,
}: Pick<PlanRow, 'triggers' | 'graceMinutes'>): ErrorDetail[] => {
  const every = triggers.find((one) => one.kind === 'minutes')?.every
  return every === undefined || graceMinutes < every
    ? []
    : [{ field: 'grace_minutes', value: graceMinutes, constraint: `must be less than ${every} minutes` }]
}

/**
 * Checks a plan against its characteristics and the shifts.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY with every fault; as `findVisible` for a characteristic that the caller cannot see
 */
export const checkPlan = (
  db: ReadableDb,
  caller: Caller,
  row: Pick<PlanRow, 'steps' | 'clientId' | 'shifts' | 'triggers' | 'graceMinutes'>,
): void => {
  const faults = [...stepFaults(db, caller, row), ...shiftFaults(db, row), ...minuteFaults(row)]
  const [first] = faults
  if (first === undefined) return
  throw new ContractError('UNPROCESSABLE_ENTITY', `${first.field} ${first.constraint}`, faults)
}
