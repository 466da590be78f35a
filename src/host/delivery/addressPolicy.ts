import { BlockList, isIPv6 } from 'node:net'

const listOf = (
  subnets: readonly (readonly [net: string, prefix: number, family: 'ipv4' | 'ipv6'])[],
): BlockList => {
  const list = new BlockList()
  for (const [net, prefix, family] of subnets) list.addSubnet(net, prefix, family)
  return list
}

/** Addresses of one's own computer and plant (RFC 1918, RFC 4193, RFC 6598). */
const inPlant = listOf([
  ['127.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['::1', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
])

/** Addresses that no receiver of alarms has: link-local ones, where clouds keep their secrets, multicast and reserved ones. */
const never = listOf([
  ['0.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 128, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
])

/** An IPv4 address that is written as an IPv6 one stays what it is (RFC 4291 §2.5.5.2). */
const plain = (address: string): string => {
  const mapped = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/i.exec(address)
  if (mapped === null) return address
  const [, dotted, high, low] = mapped
  if (dotted !== undefined) return dotted
  const [a, b] = [Number.parseInt(high ?? '0', 16), Number.parseInt(low ?? '0', 16)]
  return [a >> 8, a & 255, b >> 8, b & 255].join('.')
}

/** Where an address is, as far as webhooks care. */
export type AddressKind = 'plant' | 'public' | 'never'

/**
 * What kind of address a webhook would go to. The plant's own are the usual ones; those where only something on the way to the
 * machine itself answers are never called.
 *
 * @example addressPolicy('192.168.4.20') // => 'plant'
 * @example addressPolicy('169.254.169.254') // => 'never'
 */
export const addressPolicy = (address: string): AddressKind => {
  const own = plain(address)
  const family = isIPv6(own) ? 'ipv6' : 'ipv4'
  if (never.check(own, family)) return 'never'
  return inPlant.check(own, family) ? 'plant' : 'public'
}
