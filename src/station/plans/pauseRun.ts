import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { changeRun } from './changeRun.ts'
import type { PlanDeps } from './planDeps.ts'

/**
 * Interrupts a sampling. Anybody may go on with it later, also after a restart.
 *
 * @throws ContractError as `findRun`; CONFLICT where nobody has begun it
 */
export const pauseRun =
  (deps: PlanDeps): Handler<'samplingRun.pause'> =>
  (caller, { run_id }) =>
    changeRun(deps, caller, run_id, 'samplingRun.pause', ({ row, at, by }) => {
      if (row.state === 'due') throw new ContractError('CONFLICT', 'Nobody has begun this sampling yet.')
      return { row: { ...row, state: 'paused', pausedAt: row.pausedAt ?? at, pausedBy: row.pausedBy ?? by } }
    })
