import { type HandledAlarm, type Handling, handlingOf, handlingOfAll } from '../../contract/alarmPolicy.ts'
import type { Caller } from '../../contract/caller.ts'
import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import type { Role } from '../../contract/permission.ts'
import type { AcknowledgeInput } from '../../contract/violation.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { requireCode } from '../catalogue/requireCode.ts'
import { readAlarmPolicy } from './alarmPolicy.ts'

/** What a person said of an alarm; the codes are ones that the lists offer. */
export interface Said {
  readonly causeCode: string | null
  readonly actionCode: string | null
  readonly comment: string | null
}

/** The role that rules of handling look at; none for the station itself and the master key. */
const roleOf = (caller: Caller): Role | null => ('role' in caller ? caller.role : null)

const asked = {
  cause_code: 'Choose a cause: a leader asks for one here.',
  action_code: 'Choose an action: a leader asks for one here.',
  comment: 'Write a comment: a leader asks for one here.',
} as const

const missing = (
  { cause_required, action_required, comment_required }: Handling,
  said: AcknowledgeInput,
): (keyof typeof asked)[] => [
  ...(cause_required && said.cause_code === undefined ? (['cause_code'] as const) : []),
  ...(action_required && said.action_code === undefined ? (['action_code'] as const) : []),
  ...(comment_required && (said.comment ?? '') === '' ? (['comment'] as const) : []),
]

/** @throws ContractError VALIDATION_ERROR where something is missing that leaders ask for by rule and role */
export const requireComplete = (
  db: ReadableDb,
  caller: Caller,
  alarms: readonly HandledAlarm[],
  said: AcknowledgeInput,
): void => {
  const fields = missing(handlingOfAll(readAlarmPolicy(db).handling, alarms, roleOf(caller)), said)
  const [first] = fields
  if (first === undefined) return
  throw new ContractError(
    'VALIDATION_ERROR',
    asked[first],
    fields.map((field): ErrorDetail => ({ field, constraint: 'is missing' })),
  )
}

const notAllowed = (): ContractError =>
  new ContractError(
    'FORBIDDEN',
    'A leader decided that your role may not acknowledge this alarm. Ask a leader.',
  )

/** @throws ContractError FORBIDDEN where the rules of the plant keep somebody from acknowledging an alarm */
export const requireMayAcknowledge = (db: ReadableDb, caller: Caller, alarm: HandledAlarm): void => {
  const { may_acknowledge } = handlingOf(readAlarmPolicy(db).handling, alarm, roleOf(caller))
  if (!may_acknowledge) throw notAllowed()
}

/**
 * What was said of alarms, once all is there that leaders ask for by rule and role.
 *
 * @throws ContractError VALIDATION_ERROR where something is missing or unknown, UNPROCESSABLE_ENTITY where a code is retired
 */
export const requireSaid = (
  db: ReadableDb,
  caller: Caller,
  alarms: readonly HandledAlarm[],
  said: AcknowledgeInput,
): Said => {
  requireComplete(db, caller, alarms, said)
  const { cause_code: cause, action_code: action, comment } = said
  return {
    causeCode: cause === undefined ? null : requireCode(db, 'cause', cause),
    actionCode: action === undefined ? null : requireCode(db, 'action', action),
    comment: comment === undefined || comment === '' ? null : comment,
  }
}
