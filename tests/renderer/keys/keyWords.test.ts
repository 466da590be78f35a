import { describe, expect, it } from 'vitest'
import { inChains } from '../../../src/renderer/features/keys/inChains.ts'
import { actionWords, reachWords } from '../../../src/renderer/features/keys/keyRights.ts'
import { keyState } from '../../../src/renderer/features/keys/keyState.ts'
import type { ShownKey } from '../../../src/renderer/features/keys/shownKey.ts'
import { agoWords, leftWords } from '../../../src/renderer/features/keys/spanWords.ts'

const now = Date.parse('2026-11-21T08:00:00Z')
const day = 86_400_000
const inDays = (days: number): string => new Date(now + days * day).toISOString()

const key: ShownKey = {
  id: 1,
  key_prefix: 'clk_01234567',
  name: 'Bench gauge 2',
  description: null,
  permissions: {
    characteristics: 'all',
    'samples.create': true,
    'samples.update': false,
    'samples.delete': false,
  },
  client_id: null,
  allowed_addresses: [],
  rate_limit_per_minute: 60,
  created_at: inDays(-400),
  expires_at: null,
  is_active: true,
  revoked_at: null,
  managed: false,
  rotated_from: null,
  replaced_by: null,
  last_used_at: null,
  last_used_address: null,
  usage_count: 0,
}

const wordOf = (changes: Partial<ShownKey>): string => keyState({ ...key, ...changes }, now, null).word

describe('the state of a key', () => {
  it('warns from two weeks before the end on, not a day later', () => {
    expect(keyState({ ...key, expires_at: inDays(14) }, now, null)).toMatchObject({
      mark: 'due',
      word: 'Expires in 14 days',
    })
    expect(keyState({ ...key, expires_at: inDays(14.1) }, now, null)).toMatchObject({
      mark: 'steady',
      word: 'Active',
    })
    expect(wordOf({ expires_at: inDays(1.25) })).toBe('Expires in 30 h')
    expect(wordOf({ expires_at: inDays(0) })).toBe('Expired')
  })

  it('tells a pause, an end for good and an end by rotation apart', () => {
    expect(wordOf({ is_active: false })).toBe('Deactivated')
    expect(wordOf({ is_active: false, revoked_at: inDays(-1) })).toBe('Revoked')
    expect(wordOf({ replaced_by: 2, expires_at: inDays(1) })).toBe('Ends in 24 h')
    expect(wordOf({ replaced_by: 2, expires_at: inDays(-1) })).toBe('Ended')
  })

  it('does not call a key active whose owner is disabled: its requests are refused', () => {
    const owner = { user_id: 1, username: 'ada', full_name: 'Ada', role: 'ADMIN' as const, disabled: true }
    expect(keyState({ ...key, owner }, now, null)).toMatchObject({ word: 'Owner disabled', opens: false })
  })

  it('names the key that takes its place', () => {
    const replaced = { ...key, replaced_by: 2, expires_at: inDays(1) }
    expect(keyState(replaced, now, 'clk_76543210').more).toContain('replaced by clk_76543210')
  })
})

describe('the rights of a key in words', () => {
  it('does not say that a key which may not create samples may send', () => {
    expect(actionWords({ ...key.permissions, 'samples.create': false })).toBe('Read only')
    expect(actionWords(key.permissions)).toBe('Read and send')
    expect(actionWords({ ...key.permissions, 'samples.update': true })).toBe('Read, send and correct')
  })

  it('names characteristics, and counts those that there is no room for or that are gone', () => {
    const nameOf = (id: number) => (id > 3 ? null : `Bore ${id}`)
    expect(reachWords('all', nameOf)).toBe('Every characteristic')
    expect(reachWords([1, 2], nameOf)).toBe('Bore 1, Bore 2')
    expect(reachWords([1, 2, 3, 4], nameOf)).toBe('Bore 1, Bore 2 and 2 more')
    expect(reachWords([7], nameOf)).toBe('1 characteristic')
    expect(reachWords([], nameOf)).toBe('No characteristic')
  })
})

it('says how long ago a key was used to the second where it just was, so that nobody revokes a gauge at work unseen', () => {
  expect(agoWords(now - 3400, now)).toBe('3 s ago')
  expect(agoWords(now + 500, now)).toBe('0 s ago')
  expect(agoWords(now - 119_000, now)).toBe('1 min ago')
})

it('says how long a key still works to the nearest: an overlap of 8 hours is no 7 a second later', () => {
  expect(leftWords(8 * 3_600_000 - 1000)).toBe('8 h')
  expect(leftWords(47 * 3_600_000)).toBe('47 h')
  expect(leftWords(9 * day - 1000)).toBe('9 days')
})

it('lists a key right after the one that it replaces, and loses none whose predecessor is not shown', () => {
  const of = (id: number, rotated_from: number | null, replaced_by: number | null) => ({
    id,
    rotated_from,
    replaced_by,
  })
  const keys = [of(1, null, 3), of(2, null, null), of(3, 1, 4), of(4, 3, null), of(6, 5, null)]
  expect(inChains(keys).map(({ id }) => id)).toEqual([1, 3, 4, 2, 6])
})
