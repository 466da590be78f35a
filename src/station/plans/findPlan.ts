import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type PlanRow, planById } from '../../storage/plans/samplingPlans.ts'
import { type SamplingRow, samplingById } from '../../storage/plans/samplings.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { keyIncludes } from '../characteristics/findVisible.ts'
import { mayConfigureFor, maySee } from '../characteristics/maySee.ts'

const keyIncludesAll = (caller: Caller, { steps }: Pick<PlanRow, 'steps'>): boolean =>
  steps.every((step) => keyIncludes(caller, step.characteristic_id))

/** Whether a caller may know of a plan: of its own client, and with a key only where it includes every characteristic. */
export const seesPlan = (caller: Caller, row: Pick<PlanRow, 'clientId' | 'steps'>): boolean =>
  maySee(caller, row.clientId) && keyIncludesAll(caller, row)

const checkSeen = (caller: Caller, row: PlanRow, none: () => ContractError): void => {
  if (!maySee(caller, row.clientId)) throw foreignObject(none())
  if (caller.kind === 'key' && !keyIncludesAll(caller, row)) {
    throw new ContractError(
      'FORBIDDEN',
      `The key ${caller.keyPrefix} does not include every characteristic of “${row.name}”. Make a key that does, under Keys.`,
    )
  }
}

/**
 * A plan that the caller may read.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another client's; FORBIDDEN where the key leaves some of it out
 */
export const findPlan = (db: ReadableDb, caller: Caller, id: number): PlanRow => {
  const row = planById(db, id)
  const none = () => new ContractError('NOT_FOUND', `There is no sampling plan ${id}.`)
  if (row === null || row.deletedAt !== null) throw none()
  checkSeen(caller, row, none)
  return row
}

/**
 * A plan that the caller may change: one of its own client, or any for those who see all clients.
 *
 * @throws ContractError as `findPlan`, and FORBIDDEN where it is shared by all clients
 */
export const findEditablePlan = (db: ReadableDb, caller: Caller, id: number): PlanRow => {
  const row = findPlan(db, caller, id)
  if (!mayConfigureFor(caller, row.clientId)) {
    throw new ContractError(
      'FORBIDDEN',
      `The plan “${row.name}” is shared by all clients. Ask a power user or an administrator to change it.`,
    )
  }
  return row
}

/**
 * A sampling that the caller may see, with its plan; those of deleted plans too.
 *
 * @throws ContractError as `findPlan`
 */
export const findRun = (
  db: ReadableDb,
  caller: Caller,
  id: number,
): { readonly row: SamplingRow; readonly plan: PlanRow } => {
  const row = samplingById(db, id)
  const plan = row === null ? null : planById(db, row.planId)
  const none = () => new ContractError('NOT_FOUND', `There is no sampling ${id}.`)
  if (row === null || plan === null) throw none()
  checkSeen(caller, plan, none)
  return { row, plan }
}
