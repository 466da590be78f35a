import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { undoSeconds } from '../../contract/undo.ts'
import { isExcluded } from '../../storage/measurements/exclusions.ts'
import { originById } from '../../storage/measurements/origins.ts'
import type { SampleRow } from '../../storage/measurements/samples.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { readSettings } from '../settings/readSettings.ts'
import { findSample } from './findSample.ts'
import { getSample } from './getSample.ts'
import type { LastEntries } from './lastEntries.ts'
import { leaveOut } from './leaveOut.ts'
import { stateOf } from './stateOf.ts'

const askLeader = 'Ask a leader to leave it out.'

const enteredBy = (core: StationCore, caller: Caller, row: SampleRow): boolean => {
  const origin = originById(core.db, row.originId)
  const { kind, name } = actorOf(caller)
  return origin?.kind === kind && origin.actor === name
}

/** Refuses what is not the caller's own, newest and fresh entry. */
const checkUndo = (core: StationCore, last: LastEntries, caller: Caller, row: SampleRow): void => {
  if (!enteredBy(core, caller, row)) {
    throw new ContractError(
      'FORBIDDEN',
      `Only the person who entered a subgroup can undo it, and somebody else entered this one. ${askLeader}`,
    )
  }
  if (isExcluded(core.db, row.id)) {
    throw new ContractError('CONFLICT', `The sample ${row.id} was left out before.`)
  }
  const age = Math.floor((core.clock.now() - row.receivedAt) / 1000)
  if (age >= undoSeconds) {
    throw new ContractError(
      'CONFLICT',
      `It was entered ${age} s ago. An entry can be undone for ${undoSeconds} s. ${askLeader}`,
    )
  }
  if (last.of(caller) !== row.id) {
    throw new ContractError(
      'CONFLICT',
      `Only the last entry of a sign-in can be undone, and this is not the last one of yours. ${askLeader}`,
    )
  }
  if (readSettings(core.db).signed_operations.includes('sample.exclude')) {
    throw new ContractError(
      'CONFLICT',
      `This station asks for a signature to leave a subgroup out, so that nothing can be undone. ${askLeader}`,
    )
  }
}

/**
 * Takes back the last entry of a sign-in for a minute: the subgroup is left out, with the reason that it was undone. It stays
 * stored and drawn; limits that it completed the baseline of stay, as with any exclusion.
 *
 * @throws ContractError NOT_FOUND; FORBIDDEN where somebody else entered it; CONFLICT where it is too old, not the last one,
 * left out before, or where the station asks for a signature
 */
export const undoSample = (core: StationCore, last: LastEntries): Handler<'sample.undo'> => {
  const detail = getSample(core)
  return (caller, { characteristic_id, sample_id }) => {
    const characteristic = findVisible(core.db, caller, characteristic_id)
    runCommit(core, (effects) => {
      const row = findSample(core.db, characteristic, sample_id)
      checkUndo(core, last, caller, row)
      const state = stateOf(core, characteristic_id, effects)
      const seconds = Math.floor((core.clock.now() - row.receivedAt) / 1000)
      const reason = `Undone ${seconds} s after it was entered, by whoever entered it.`
      leaveOut(core, effects, caller, state, row, reason)
      effects.seq = appendAudit(core.db, {
        at: core.clock.now(),
        kind: 'sample',
        caller,
        operation: 'sample.undo',
        table: 'sample_exclusion',
        recordId: sample_id,
        before: { excluded: false },
        after: { excluded: true },
        reason,
      })
    })
    last.forget(caller)
    return detail(caller, { characteristic_id, sample_id })
  }
}
