import { expect, test } from 'vitest'
import { addressList } from '../../../src/station/keys/addressList.ts'

test('an empty list lets every address in', () => {
  expect(addressList([])('203.0.113.9')).toBe(true)
})

// Would catch a network whose host bits are taken literally, and an edge that is one address off.
test('a network lets in the addresses from its first to its last, however it is written', () => {
  const inside = addressList(['192.168.10.77/28'])
  expect(['192.168.10.64', '192.168.10.79'].map(inside)).toEqual([true, true])
  expect(['192.168.10.63', '192.168.10.80', '::1'].map(inside)).toEqual([false, false, false])
})

test('IPv6 is compared by value, not by text, and without the interface that it came in by', () => {
  const inside = addressList(['2001:DB8::/32', 'fe80:0:0:0:0:0:0:1'])
  expect(['2001:db8:ffff::1', 'fe80::1', 'fe80::1%eth0'].map(inside)).toEqual([true, true, true])
  expect(['2001:db9::1', 'fe80::2', 'unknown', ''].map(inside)).toEqual([false, false, false, false])
})
