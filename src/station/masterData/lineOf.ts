import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { maySee, seesEveryClient } from '../characteristics/maySee.ts'

/** A key that is made for some characteristics says nothing of production. */
const checkKey = (caller: Caller): void => {
  if (caller.kind !== 'key' || caller.permissions.characteristics === 'all') return
  throw new ContractError(
    'FORBIDDEN',
    `The key ${caller.keyPrefix} is for some characteristics only. Use a key for all of them, made under Keys.`,
  )
}

const seesAllLines = (caller: Caller): boolean => {
  switch (caller.kind) {
    case 'system':
    case 'master':
      return true
    case 'anonymous':
      return false
    case 'display':
      return caller.everyClient
    default:
      return seesEveryClient(caller)
  }
}

/** The line that a caller belongs to, if any. */
export const ownLine = (caller: Caller): string | null =>
  caller.kind === 'user' || caller.kind === 'key' || caller.kind === 'display' ? caller.clientId : null

/** Whether production of a line may be told to a caller. */
export const seesLine = (caller: Caller, clientId: string): boolean => maySee(caller, clientId)

/**
 * Whose production a caller asks for: the line that it names, else its own; null is all lines, for those who see all.
 *
 * @throws ContractError FORBIDDEN for another line, for somebody without one, and for a key of some characteristics
 * @example lineOf(caller, query.client_id) // 'BOOT-LINE-A'
 */
export const lineOf = (caller: Caller, named: string | undefined): string | null => {
  checkKey(caller)
  if (seesAllLines(caller)) return named ?? null
  const own = ownLine(caller)
  if (own === null) {
    throw new ContractError(
      'FORBIDDEN',
      'You belong to no line. An administrator gives you one under People.',
      [{ field: 'client_id', constraint: 'must be your own line' }],
    )
  }
  if (named === undefined || named === own) return own
  throw new ContractError('FORBIDDEN', `You may see and change the data of your own line ${own} only.`, [
    { field: 'client_id', value: named, constraint: 'must be your own line' },
  ])
}

/**
 * Refuses a record of another line as if it were not there, and a key of some characteristics.
 *
 * @param none the refusal of what is not there
 * @example checkOfLine(caller, order.clientId, () => new ContractError('NOT_FOUND', `There is no work order ${id}.`))
 */
export const checkOfLine = (caller: Caller, clientId: string, none: () => ContractError): void => {
  checkKey(caller)
  if (!seesLine(caller, clientId)) throw foreignObject(none())
}
