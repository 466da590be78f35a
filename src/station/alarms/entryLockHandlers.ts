import type { EntryLockState } from '../../contract/alarmLock.ts'
import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { deleteLock, insertLock, type LockRow, putEntryLockRules } from '../../storage/alarms/entryLocks.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { findConfigurable, findVisible, keyIncludes } from '../characteristics/findVisible.ts'
import { maySee } from '../characteristics/maySee.ts'
import type { StationCore } from '../core.ts'
import type { StationHandlers } from '../station.ts'
import { describeLock } from './describeLock.ts'

type LockHandlers = Pick<
  StationHandlers,
  'entryLock.list' | 'entryLock.get' | 'entryLock.set' | 'entryLock.lock' | 'entryLock.release'
>

/**
 * Locks on entry: which rules make one, and how people make and release one.
 *
 * @param changed called once a change is on disk
 */
export const entryLockHandlers = (
  { db, clock, locks }: StationCore,
  changed: (characteristicId: number) => void,
): LockHandlers => {
  const stateOf = (id: number): EntryLockState => {
    const lock = locks.of(id)
    return {
      characteristic_id: id,
      rule_ids: [...locks.rulesOf(id)],
      lock: lock === null ? null : describeLock(lock),
    }
  }

  /** Stores a change with its entry in the audit log, and lets the path of measurements know. */
  const change = (id: number, work: () => Omit<Parameters<typeof appendAudit>[1], 'kind' | 'at'>): void => {
    inTransaction(db, () => appendAudit(db, { kind: 'configuration', at: clock.now(), ...work() }))
    locks.reload()
    changed(id)
  }

  const mayKnow = (caller: Caller, { characteristicId: id }: LockRow): boolean => {
    const row = characteristicById(db, id)
    return row !== null && row.deletedAt === null && maySee(caller, row.clientId) && keyIncludes(caller, id)
  }

  return {
    'entryLock.list': (caller) =>
      locks
        .all()
        .filter((lock) => mayKnow(caller, lock))
        .map(describeLock),
    'entryLock.get': (caller, { characteristic_id }) =>
      stateOf(findVisible(db, caller, characteristic_id).id),
    'entryLock.set': (caller, { characteristic_id, rule_ids }) => {
      const { id } = findConfigurable(db, caller, characteristic_id)
      const before = [...locks.rulesOf(id)]
      const after = rule_ids.toSorted((a, b) => a - b)
      if (before.join() !== after.join()) {
        change(id, () => {
          putEntryLockRules(db, id, after)
          return {
            caller,
            operation: 'entryLock.set',
            table: 'entry_lock_rule',
            recordId: id,
            before: { rule_ids: before },
            after: { rule_ids: after },
          }
        })
      }
      return stateOf(id)
    },
    'entryLock.lock': (caller, { characteristic_id, reason }) => {
      const { id, code } = findVisible(db, caller, characteristic_id)
      if (locks.of(id) !== null) {
        throw new ContractError('CONFLICT', `Entry for ${code} is locked already.`)
      }
      const lock: LockRow = {
        characteristicId: id,
        lockedAt: clock.now(),
        lockedBy: actorOf(caller).name,
        reason: /[.!?]$/.test(reason) ? reason : `${reason}.`,
        violationId: null,
      }
      change(id, () => {
        insertLock(db, lock)
        return { caller, operation: 'entryLock.lock', table: 'entry_lock', recordId: id, reason }
      })
      return describeLock(lock)
    },
    'entryLock.release': (caller, { characteristic_id, reason }) => {
      const { id, code } = findVisible(db, caller, characteristic_id)
      const lock = locks.of(id)
      if (lock === null) {
        throw new ContractError('CONFLICT', `Entry for ${code} is not locked: somebody released it.`)
      }
      change(id, () => {
        deleteLock(db, id)
        return {
          caller,
          operation: 'entryLock.release',
          table: 'entry_lock',
          recordId: id,
          before: describeLock(lock),
          reason,
        }
      })
      return {}
    },
  }
}
