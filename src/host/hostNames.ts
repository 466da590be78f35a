import { hostname, networkInterfaces } from 'node:os'

/**
 * The names besides the loopback ones under which a station that listens on `host` may be addressed: none on loopback, and
 * on all interfaces (`0.0.0.0`, `::`) this computer's name and addresses.
 */
export const hostNames = (host: string): string[] => {
  if (host === 'localhost' || host === '::1' || host.startsWith('127.')) return []
  if (host !== '0.0.0.0' && host !== '::') return [host, hostname()]
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return [hostname(), ...addresses.map(({ address }) => address)]
}
