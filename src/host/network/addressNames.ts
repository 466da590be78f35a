import { isIP } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'
import { isHostName } from '../../contract/network.ts'

const wildcards = new Set(['0.0.0.0', '::'])

/** Whether an address to listen on is reached from this computer only. */
export const isLoopbackHost = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

/**
 * The names and addresses under which this computer is reached on the network, without the loopback ones: its own name,
 * the given ones, and the address that is listened on; of all addresses unless one is named.
 */
export const addressNames = (given: readonly string[], listensOn: string | null): readonly string[] => {
  const all = listensOn === null || wildcards.has(listensOn)
  const own = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    // An address of one link only cannot stand in a Host header without its zone.
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80:'))
    .map(({ address }) => address)
  const names = [hostname(), ...given, ...(all ? own : [listensOn])].map((name) => name.toLowerCase())
  return [...new Set(names)].filter((name) => isIP(name) !== 0 || isHostName(name))
}
