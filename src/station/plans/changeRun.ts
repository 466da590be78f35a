import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { SamplingRun } from '../../contract/plan.ts'
import type { PlanRow } from '../../storage/plans/samplingPlans.ts'
import { stepsOf } from '../../storage/plans/samplingSteps.ts'
import { type SamplingRow, setMissedSeq, updateSampling } from '../../storage/plans/samplings.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { describeRun, isOpen } from './describeRun.ts'
import { findRun } from './findPlan.ts'
import type { PlanDeps } from './planDeps.ts'

/** What is known when a sampling is to be changed. `at` is now, ms. */
export interface RunChange {
  readonly row: SamplingRow
  readonly plan: PlanRow
  readonly at: number
  readonly by: string
}

/** What becomes of it; `detail` goes to the audit log with the new state. */
interface Changed {
  readonly row: SamplingRow
  readonly detail?: object
  readonly reason?: string
}

const closedSentence = ({ state }: SamplingRow): string => {
  if (state === 'done') return 'This sampling is done already.'
  return state === 'missed'
    ? 'This sampling was closed as missed, because its time was over. What was recorded is kept; go on with the one that is due now.'
    : 'This sampling was withdrawn, because its plan was changed. What was recorded is kept; go on with the one that is due now.'
}

/** With all its steps at an end, a sampling is done. */
const finished = (change: RunChange, row: SamplingRow, open: boolean): SamplingRow =>
  row.state !== 'running' || open
    ? row
    : { ...row, state: 'done', endedAt: change.at, endedBy: change.by, pausedAt: null, pausedBy: null }

/**
 * Changes an open sampling, with its audit entry, and tells whoever shows it.
 *
 * @throws ContractError as `findRun`; CONFLICT where it is closed, with the reason
 */
export const changeRun = (
  { core: { db, clock }, desk }: PlanDeps,
  caller: Caller,
  runId: number,
  operation: string,
  change: (given: RunChange) => Changed,
): SamplingRun => {
  desk.catchUp()
  const { plan, told, missed } = inTransaction(db, () => {
    const { row, plan } = findRun(db, caller, runId)
    if (!isOpen(row)) throw new ContractError('CONFLICT', closedSentence(row))
    const given: RunChange = { row, plan, at: clock.now(), by: actorOf(caller).name }
    const { row: wanted, detail, reason } = change(given)
    const open = stepsOf(db, runId).some(({ finishedAt }) => finishedAt === null)
    const after = finished(given, wanted, open)
    updateSampling(db, after)
    const seq = appendAudit(db, {
      at: given.at,
      kind: 'sampling',
      caller,
      operation,
      table: 'sampling',
      recordId: runId,
      before: { state: row.state },
      after: { plan: plan.name, state: after.state, ...detail },
      reason: reason ?? null,
    })
    if (after.state === 'missed') setMissedSeq(db, plan.id, 'abandoned', [runId, runId], seq)
    return {
      plan,
      told: describeRun(db, after, plan, given.at),
      missed: after.state === 'missed' ? [seq] : [],
    }
  })
  desk.changed(plan, missed)
  return told
}

/** It is being taken, from now on where nobody had begun. */
export const running = ({ row, at, by }: RunChange): SamplingRow => ({
  ...row,
  state: 'running',
  startedAt: row.startedAt ?? at,
  startedBy: row.startedBy ?? by,
  pausedAt: null,
  pausedBy: null,
})
