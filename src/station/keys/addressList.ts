import { BlockList, isIP } from 'node:net'

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6')

/**
 * Tells whether an address is one of a list, or in one of its networks.
 *
 * @param entries IPv4 and IPv6 addresses and networks in CIDR notation; none lets every address in
 * @example addressList(['10.1.0.0/16'])('10.1.2.3') // true
 */
export const addressList = (entries: readonly string[]): ((address: string) => boolean) => {
  if (entries.length === 0) return () => true
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    if (bits === undefined) list.addAddress(address, family(address))
    else list.addSubnet(address, Number(bits), family(address))
  }
  const isListed = (address: string): boolean => {
    // A link-local address may name the interface that it came in by.
    const [bare = ''] = address.split('%')
    return isIP(bare) !== 0 && list.check(bare, family(bare))
  }
  // A gauge sends from one address, so the last one is mostly the next.
  let last: string | null = null
  return (address) => {
    if (address === last) return true
    if (!isListed(address)) return false
    last = address
    return true
  }
}
