import { ContractError } from '../../../contract/errors.ts'

const runs = ['01234567890123', '98765432109876']

/**
 * Refuses the PINs that are tried first: one digit over and over, a run of digits, the badge number itself.
 *
 * @throws ContractError VALIDATION_ERROR; the PIN itself is not repeated
 */
export const checkNewPin = (pin: string, badge: string): void => {
  const simple = /^(\d)\1+$/.test(pin) || runs.some((run) => run.includes(pin))
  if (!simple && !badge.includes(pin)) return
  const constraint = simple
    ? 'must not be one digit over and over, or digits in a row'
    : 'must not stand in the badge number'
  throw new ContractError('VALIDATION_ERROR', `This PIN ${constraint}.`, [{ field: 'pin', constraint }])
}
