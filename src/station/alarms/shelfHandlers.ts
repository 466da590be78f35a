import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import {
  activeShelf,
  activeShelves,
  endShelf,
  insertShelf,
  type ShelfRow,
} from '../../storage/alarms/shelves.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { StationCore } from '../core.ts'
import type { StationHandlers } from '../station.ts'
import { readAlarmPolicy } from './alarmPolicy.ts'
import { describeShelf } from './describeShelf.ts'
import { type FoundSubject, findShelfSubject, shelfSubjectIfVisible } from './shelfSubject.ts'

type ShelfHandlers = Pick<StationHandlers, 'alarm.shelve' | 'alarm.unshelve' | 'alarm.shelved'>

const checkPolicy = ({ db }: Pick<StationCore, 'db'>, caller: Caller, minutes: number): void => {
  const { roles, max_minutes } = readAlarmPolicy(db).shelving
  if ('role' in caller && !roles.includes(caller.role)) {
    throw new ContractError(
      'FORBIDDEN',
      'A leader decided that your role may not shelve alarms. Ask a leader.',
    )
  }
  if (minutes <= max_minutes) return
  throw new ContractError(
    'VALIDATION_ERROR',
    `An alarm may be shelved for at most ${max_minutes} minutes here. Choose less, or ask a leader for more.`,
    [{ field: 'minutes', value: minutes, constraint: `must be <= ${max_minutes}` }],
  )
}

/** Ends a shelf within a transaction, with its entry in the audit log. */
export const endShelfIn = (
  { db, clock }: Pick<StationCore, 'db' | 'clock'>,
  caller: Caller,
  shelf: ShelfRow,
  reason: string | null,
): void => {
  const at = clock.now()
  endShelf(db, shelf.id, at, actorOf(caller).name)
  appendAudit(db, {
    kind: 'configuration',
    at,
    caller,
    operation: 'alarm.unshelve',
    table: 'alarm_shelf',
    recordId: shelf.id,
    before: describeShelf(shelf),
    reason,
  })
}

/**
 * Putting alarms aside for a while, with a reason, and taking them back.
 *
 * @param changed called once a change is on disk
 */
export const shelfHandlers = (
  core: Pick<StationCore, 'db' | 'clock'>,
  changed: (owner: FoundSubject['owner']) => void,
): ShelfHandlers => {
  const { db, clock } = core
  return {
    'alarm.shelve': (caller, { subject, minutes, reason }) => {
      const { owner, isOpen, name } = findShelfSubject(db, caller, subject)
      checkPolicy(core, caller, minutes)
      if (!isOpen) {
        throw new ContractError(
          'UNPROCESSABLE_ENTITY',
          `This alarm of ${name} is not open any more. There is nothing to shelve.`,
        )
      }
      const shelf = inTransaction(db, () => {
        if (activeShelf(db, subject.kind, subject.id) !== null) {
          throw new ContractError(
            'CONFLICT',
            'This is shelved already. Take it back first to shelve it anew.',
          )
        }
        const at = clock.now()
        const made = insertShelf(db, {
          kind: subject.kind,
          subjectId: subject.id,
          reason,
          shelvedBy: actorOf(caller).name,
          shelvedAt: at,
          until: at + minutes * 60_000,
        })
        appendAudit(db, {
          kind: 'configuration',
          at,
          caller,
          operation: 'alarm.shelve',
          table: 'alarm_shelf',
          recordId: made.id,
          after: describeShelf(made),
          reason,
        })
        return made
      })
      changed(owner)
      return describeShelf(shelf)
    },
    'alarm.unshelve': (caller, { subject }) => {
      const { owner } = findShelfSubject(db, caller, subject)
      const shelf = activeShelf(db, subject.kind, subject.id)
      if (shelf === null) {
        throw new ContractError(
          'CONFLICT',
          'This is not shelved: it came back by itself, or somebody took it back.',
        )
      }
      inTransaction(db, () => endShelfIn(core, caller, shelf, null))
      changed(owner)
      return {}
    },
    'alarm.shelved': (caller) =>
      activeShelves(db).flatMap((shelf) => {
        const described = describeShelf(shelf)
        const found = shelfSubjectIfVisible(db, caller, described.subject)
        return found === null || !found.isOpen
          ? []
          : { ...described, name: found.name, sentence: found.sentence }
      }),
  }
}
