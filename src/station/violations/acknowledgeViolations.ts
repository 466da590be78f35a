import { ContractError, type ErrorCode } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { requireSaid } from '../alarms/requireHandling.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { acknowledgeable, handledAs } from './acknowledgeable.ts'
import { storeAcknowledgement } from './storeAcknowledgement.ts'

/** Where faults differ, the refusal is of the first kind that is among them. */
const gravest: readonly ErrorCode[] = [
  'VALIDATION_ERROR',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'UNPROCESSABLE_ENTITY',
]

/** What an attempt gives, or what it is refused for. */
const attempted = <T>(attempt: () => T): T | ContractError => {
  try {
    return attempt()
  } catch (error) {
    if (error instanceof ContractError) return error
    throw error
  }
}

/** One refusal for all faults. Those of a violation name its place in the list. */
const refusalOf = (faults: readonly ContractError[], named: number): ContractError => {
  const code = gravest.find((kind) => faults.some((fault) => fault.code === kind)) ?? 'UNPROCESSABLE_ENTITY'
  const first = faults.find((fault) => fault.code === code)?.message ?? ''
  const more =
    faults.length === 1
      ? ''
      : ` There ${faults.length === 2 ? 'is 1 fault' : `are ${faults.length - 1} faults`} more.`
  const none = named === 1 ? 'It was not acknowledged.' : `None of the ${named} violations was acknowledged.`
  return new ContractError(
    code,
    `${first}${more} ${none}`,
    faults.flatMap(({ details }) => details),
  )
}

/**
 * Records one cause and action for several violations, in one transaction with an audit entry each: all of them, or none.
 *
 * @throws ContractError with every fault in `details`: VALIDATION_ERROR for an unknown cause or action, NOT_FOUND, CONFLICT
 * where somebody was first, UNPROCESSABLE_ENTITY where one was withdrawn or the cause or action is retired
 */
export const acknowledgeViolations =
  (core: StationCore): Handler<'violation.acknowledgeMany'> =>
  (caller, { ids, ...input }) => {
    const found = ids.map((id, i) => {
      const violation = attempted(() => acknowledgeable(core, caller, id))
      if (!(violation instanceof ContractError)) return violation
      const { code, message } = violation
      return new ContractError(code, message, [{ field: `ids.${i}`, value: id, constraint: message }])
    })
    const violations = found.flatMap((one) => (one instanceof ContractError ? [] : [one]))
    const said = attempted(() => requireSaid(core.db, caller, violations.map(handledAs), input))
    if (said instanceof ContractError || violations.length < ids.length) {
      const faults = [said, ...found].filter((one) => one instanceof ContractError)
      throw refusalOf(faults, ids.length)
    }
    return runCommit(core, (effects) => {
      const made = { operation: 'violation.acknowledgeMany', at: core.clock.now(), ...said } as const
      const results = violations.map((one) => storeAcknowledgement(core, effects, caller, one, made))
      return { acknowledged: results.length, results }
    })
  }
