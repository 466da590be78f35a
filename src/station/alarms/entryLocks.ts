import { ContractError } from '../../contract/errors.ts'
import { entryLockRules, entryLocks, insertLock, type LockRow } from '../../storage/alarms/entryLocks.ts'
import type { WritableDb } from '../../storage/connection.ts'
import { stationCaller } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'

/** A rule that fired at a subgroup that just arrived. */
interface Fired {
  readonly characteristicId: number
  readonly ruleId: number
  readonly sentence: string
  readonly openedAt: number
}

/** Which characteristics take no subgroups, as the path of measurements asks it: from memory. */
export interface EntryLocks {
  /** @throws ContractError CONFLICT where the characteristic is locked */
  readonly check: (characteristic: { readonly id: number; readonly code: string }) => void
  /** Locks a characteristic whose rules say so. Call it within the transaction that stores the violation. */
  readonly fired: (violationId: number, fired: Fired) => void
  readonly of: (characteristicId: number) => LockRow | null
  readonly all: () => readonly LockRow[]
  readonly rulesOf: (characteristicId: number) => readonly number[]
  /** Reads again what is stored: after a change, or where a transaction was taken back. */
  readonly reload: () => void
}

/** Starts from what is stored. */
export const createEntryLocks = (db: WritableDb): EntryLocks => {
  const locks = new Map<number, LockRow>()
  const rules = new Map<number, number[]>()

  const reload = (): void => {
    locks.clear()
    rules.clear()
    for (const lock of entryLocks(db)) locks.set(lock.characteristicId, lock)
    for (const { characteristicId, ruleId } of entryLockRules(db)) {
      rules.set(characteristicId, [...(rules.get(characteristicId) ?? []), ruleId])
    }
  }
  reload()

  return {
    check: ({ id, code }) => {
      if (locks.size === 0) return
      const lock = locks.get(id)
      if (lock === undefined) return
      throw new ContractError(
        'CONFLICT',
        `Entry for ${code} is locked: ${lock.reason} Nothing was stored. Ask a leader to release it.`,
        [{ field: 'characteristic_id', value: id, constraint: 'is locked until a leader releases it' }],
      )
    },
    fired: (violationId, { characteristicId, ruleId, sentence, openedAt }) => {
      if (rules.get(characteristicId)?.includes(ruleId) !== true || locks.has(characteristicId)) return
      const lock: LockRow = {
        characteristicId,
        lockedAt: openedAt,
        lockedBy: 'system',
        reason: /[.!?]$/.test(sentence) ? sentence : `${sentence}.`,
        violationId,
      }
      insertLock(db, lock)
      locks.set(characteristicId, lock)
      appendAudit(db, {
        at: openedAt,
        kind: 'configuration',
        caller: stationCaller,
        operation: 'entryLock.lock',
        table: 'entry_lock',
        recordId: characteristicId,
        after: { violation_id: violationId },
        reason: sentence,
      })
    },
    of: (id) => locks.get(id) ?? null,
    all: () => [...locks.values()],
    rulesOf: (id) => rules.get(id) ?? [],
    reload,
  }
}
