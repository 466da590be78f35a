import { describe, expect, it } from 'vitest'
import { createAdminKeyInput, keyChanges } from '../../../src/contract/apiKey.ts'
import { ContractError } from '../../../src/contract/errors.ts'
import {
  addressesOf,
  changesOf,
  draftFaults,
  draftOf,
  emptyDraft,
  newKeyOf,
} from '../../../src/renderer/features/keys/keyDraft.ts'
import { keyFaults, otherFault } from '../../../src/renderer/features/keys/keyFaults.ts'
import { reachable } from '../../../src/renderer/features/keys/reachable.ts'

const stored = {
  id: 1,
  key_prefix: 'clk_01234567',
  name: null,
  description: 'Bench gauge 1',
  permissions: {
    characteristics: [3],
    'samples.create': true,
    'samples.update': true,
    'samples.delete': false,
  },
  client_id: null,
  allowed_addresses: ['10.1.0.0/16', '::1'],
  rate_limit_per_minute: null,
  created_at: '2026-01-01T00:00:00.000Z',
  expires_at: '2027-01-01T00:00:00.000Z',
  is_active: true,
  revoked_at: null,
  managed: false,
  rotated_from: null,
  replaced_by: null,
  last_used_at: null,
  last_used_address: null,
  usage_count: 0,
}

describe('the draft of a key', () => {
  it('asks for a purpose, for a characteristic where not all are meant, and for whole numbers', () => {
    expect(draftFaults({ ...emptyDraft, name: ' ' }, null)).toHaveProperty('name')
    const named = { ...emptyDraft, name: 'Gauge' }
    expect(draftFaults(named, null)).toEqual({})
    expect(draftFaults({ ...named, reach: 'some' }, null)).toHaveProperty('permissions')
    expect(draftFaults({ ...named, rate: '' }, null)).toHaveProperty('rate_limit_per_minute')
    expect(draftFaults({ ...named, rate: 1_000_001 }, null)).toHaveProperty('rate_limit_per_minute')
    expect(draftFaults({ ...named, rate: '', unlimited: true }, null)).toEqual({})
    expect(draftFaults({ ...named, rate: 100 }, 100)).toEqual({})
    expect(draftFaults({ ...named, rate: 101 }, 100)).toHaveProperty('rate_limit_per_minute')
    expect(draftFaults({ ...named, expiry: 'days', days: 0 }, null)).toHaveProperty('expires_in_days')
  })

  it('becomes what the station takes', () => {
    const input = newKeyOf({ ...emptyDraft, name: ' Gauge ', expiry: 'never', addresses: '10.0.0.1,\n ::1 ' })
    expect(createAdminKeyInput.parse(input)).toMatchObject({
      name: 'Gauge',
      rate_limit_per_minute: 60,
      allowed_addresses: ['10.0.0.1', '::1'],
    })
    expect(input).not.toHaveProperty('expires_in_days')
  })

  it('of a stored key changes nothing by itself, neither its end nor its limit', () => {
    const changes = keyChanges.parse(changesOf(draftOf(stored), stored))
    expect(changes).toEqual({
      name: 'Bench gauge 1',
      description: null,
      permissions: stored.permissions,
      rate_limit_per_minute: null,
      allowed_addresses: stored.allowed_addresses,
    })
    expect(changesOf({ ...draftOf(stored), expiry: 'never' }, stored).expires_in_days).toBeNull()
    expect(changesOf({ ...draftOf(stored), expiry: '90' }, stored).expires_in_days).toBe(90)
  })

  it('takes addresses however people part them', () => {
    expect(addressesOf(' 10.0.0.1; ::1\n\n192.168.0.0/24 ')).toEqual(['10.0.0.1', '::1', '192.168.0.0/24'])
    expect(addressesOf(' ')).toEqual([])
  })
})

describe('faults of a key', () => {
  it('name the address that is wrong, not the list of them', () => {
    const error = new ContractError('VALIDATION_ERROR', 'no', [
      { field: 'changes.allowed_addresses.1', value: 'x', constraint: 'must be an address' },
    ])
    expect(keyFaults(error, ['::1', 'gauge-7'])).toMatchObject({
      allowed_addresses: '“gauge-7” must be an address.',
    })
    expect(otherFault(error)).toBeNull()
  })

  it('that belong to no field are said below, with what to do: one more key than a person may have', () => {
    const error = new ContractError('VALIDATION_ERROR', 'API key limit reached', [
      { field: 'id', value: 5, constraint: 'at most 5 live keys; revoke one that is not needed' },
    ])
    expect(otherFault(error)?.message).toBe(
      'API key limit reached: at most 5 live keys; revoke one that is not needed.',
    )
  })
})

it('offers only characteristics that a key of that person can reach, as the station refuses others', () => {
  const of = (client_id: string | null) => ({ client_id })
  const all = [of(null), of('north'), of('south')]
  expect(reachable(all, { role: 'OPERATOR_DATAENTRY', client_id: 'north' }, null)).toEqual([
    of(null),
    of('north'),
  ])
  expect(reachable(all, { role: 'ADMIN', client_id: null }, null)).toEqual(all)
  expect(reachable(all, { role: 'ADMIN', client_id: null }, 'south')).toEqual([of(null), of('south')])
})
