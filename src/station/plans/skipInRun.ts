import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { finishStep } from '../../storage/plans/samplingSteps.ts'
import { changeRun, running } from './changeRun.ts'
import type { PlanDeps } from './planDeps.ts'
import { stepFor } from './recordInRun.ts'

/**
 * Leaves a characteristic of a sampling out, with the reason: a gauge is broken, a feature cannot be reached.
 *
 * @throws ContractError as `findRun`; CONFLICT where the step is at its end already
 */
export const skipInRun =
  (deps: PlanDeps): Handler<'samplingRun.skip'> =>
  (caller, { run_id, characteristic_id, reason }) =>
    changeRun(deps, caller, run_id, 'samplingRun.skip', (change) => {
      const { db } = deps.core
      const step = stepFor(db, run_id, characteristic_id)
      if (step.finishedAt !== null) {
        throw new ContractError('CONFLICT', 'This characteristic is measured or left out already.')
      }
      finishStep(db, { ...step, finishedAt: change.at, skippedBy: change.by, skippedReason: reason })
      return { row: running(change), detail: { characteristic_id }, reason }
    })
