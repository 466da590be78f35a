import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'

export type Owner = Extract<Caller, { kind: 'user' }>

/**
 * The person whose own keys are meant.
 *
 * @throws ContractError FORBIDDEN where the caller is no person
 */
export const ownerOf = (caller: Caller): Owner => {
  if (caller.kind === 'user') return caller
  throw new ContractError(
    'FORBIDDEN',
    'Keys belong to people. Sign in with a user name and a password to manage them.',
  )
}
