import { describe, expect, it } from 'vitest'
import type { ManagedUser } from '../../../src/contract/user.ts'
import {
  changesOf,
  draftOf,
  emptyPerson,
  newPersonOf,
} from '../../../src/renderer/features/people/personDraft.ts'
import { badgeFaults, newPersonFaults } from '../../../src/renderer/features/people/personFaults.ts'

const bea: ManagedUser = {
  user_id: 7,
  username: 'bea',
  full_name: 'Bea Okafor',
  role: 'OPERATOR_DATAENTRY',
  client_id: 'Line 3',
  disabled: false,
  disabled_at: null,
  must_change_password: false,
  badge: '40017',
  has_pin: true,
  last_sign_in_at: null,
  created_at: '2026-01-05T06:00:00.000Z',
  updated_at: '2026-01-05T06:00:00.000Z',
}

describe('changesOf', () => {
  // Would catch a form that sends what nobody changed, and so overwrites what another administrator just did.
  it('has only what is another than before', () => {
    expect(changesOf(bea, draftOf(bea))).toEqual({})
    expect(changesOf(bea, { ...draftOf(bea), full_name: ' Bea Okafor ' })).toEqual({})
    expect(changesOf(bea, { full_name: 'Bea Berg', role: 'LEADER_DATACONFIG', client_id: ' ' })).toEqual({
      full_name: 'Bea Berg',
      role: 'LEADER_DATACONFIG',
      client_id: null,
    })
  })
})

describe('newPersonOf', () => {
  // Would catch a first password that lasts, and an empty badge that the station refuses.
  it('leaves out what was left empty, and lets the password last once', () => {
    const typed = { ...emptyPerson, username: ' bea ', full_name: 'Bea', password: 'copper lantern drifting' }
    expect(newPersonOf(typed)).toEqual({
      username: 'bea',
      full_name: 'Bea',
      role: 'OPERATOR_DATAENTRY',
      client_id: null,
      password: 'copper lantern drifting',
      must_change_password: true,
    })
    expect(newPersonOf({ ...typed, badge: '40017', pin: '2580' })).toMatchObject({
      badge: '40017',
      pin: '2580',
    })
  })
})

describe('newPersonFaults', () => {
  // Would catch a form whose caret goes to the last of several faults.
  it('names every fault in the order of the fields', () => {
    expect(Object.keys(newPersonFaults({ ...emptyPerson, pin: '2580' }))).toEqual([
      'full_name',
      'username',
      'password',
      'pin',
    ])
  })
})

describe('badgeFaults', () => {
  // Would catch a PIN that nobody could ever type, since there is no badge to go with it.
  it('asks for a badge beside a PIN, and for four digits', () => {
    expect(badgeFaults('', '2580')).toEqual({ pin: 'A PIN needs a badge number beside it.' })
    expect(badgeFaults('40017', '258')).toEqual({ pin: 'Use 4 to 8 digits.' })
    expect(badgeFaults('40 017', '')).toHaveProperty('badge')
    expect(badgeFaults('', '')).toEqual({})
  })
})
