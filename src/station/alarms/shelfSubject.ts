import type { ShelfSubject } from '../../contract/alarm.ts'
import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { groupSignalById } from '../../storage/measurements/groupSignals.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { findGroup } from '../groups/findGroup.ts'
import { findVisibleViolation } from '../violations/getViolation.ts'

/** What is shelved, or may be. */
export interface FoundSubject {
  readonly name: string
  /** What a violation or signal says; null of a characteristic or group. */
  readonly sentence: string | null
  /** Whether there is still something to put aside. */
  readonly isOpen: boolean
  /** Whose board changes with it. */
  readonly owner: { readonly kind: 'characteristic' | 'group'; readonly id: number }
}

const ofSignal = (db: ReadableDb, caller: Caller, id: number): FoundSubject => {
  const signal = groupSignalById(db, id)
  if (signal === null) throw new ContractError('NOT_FOUND', `There is no group signal ${id}.`)
  const group = findGroup(db, caller, signal.groupId)
  return {
    name: group.name,
    sentence: signal.sentence,
    isOpen: signal.status === 'open',
    owner: { kind: 'group', id: group.id },
  }
}

/**
 * What a caller wants to put aside or take back.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another client's; FORBIDDEN where the key leaves it out
 */
export const findShelfSubject = (
  db: ReadableDb,
  caller: Caller,
  { kind, id }: ShelfSubject,
): FoundSubject => {
  switch (kind) {
    case 'violation': {
      const { violation, characteristic } = findVisibleViolation({ db }, caller, id)
      return {
        name: characteristic.name,
        sentence: violation.sentence,
        isOpen: violation.status === 'open',
        owner: { kind: 'characteristic', id: characteristic.id },
      }
    }
    case 'signal':
      return ofSignal(db, caller, id)
    case 'characteristic': {
      const { name } = findVisible(db, caller, id)
      return { name, sentence: null, isOpen: true, owner: { kind, id } }
    }
    case 'group': {
      const { name } = findGroup(db, caller, id)
      return { name, sentence: null, isOpen: true, owner: { kind, id } }
    }
  }
}

/** What a caller may know of what is shelved; null where that is nothing. */
export const shelfSubjectIfVisible = (
  db: ReadableDb,
  caller: Caller,
  subject: ShelfSubject,
): FoundSubject | null => {
  try {
    return findShelfSubject(db, caller, subject)
  } catch (error) {
    if (error instanceof ContractError) return null
    throw error
  }
}
