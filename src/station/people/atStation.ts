import { isIP } from 'node:net'
import type { Origin } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'

/** Whether something comes from this computer: from its window, or over the loopback, and not from the network. */
export const isAtStation = ({ address }: Origin): boolean =>
  isIP(address) === 0 || address === '::1' || address.startsWith('127.')

/**
 * Refuses what is for people who stand at the station, where it comes from another computer of the network.
 *
 * @param sentence what may not be done from there, and what to do
 * @throws ContractError FORBIDDEN
 * @example requireStation(caller.origin, 'Set the station up at its own screen.')
 */
export const requireStation = (origin: Origin, sentence: string): void => {
  if (!isAtStation(origin)) throw new ContractError('FORBIDDEN', sentence)
}
