import { describe, expect, it } from 'vitest'
import type { AuditListed } from '../../src/contract/audit.ts'
import { operations } from '../../src/contract/operations.ts'
import { choicesOf } from '../../src/renderer/features/audit/choicesOf.ts'
import { differenceOf } from '../../src/renderer/features/audit/differenceOf.ts'
import {
  entryWords,
  operationWords,
  refusalWords,
  tableWords,
} from '../../src/renderer/features/audit/entryWords.ts'
import { objectPath } from '../../src/renderer/features/audit/objectPath.ts'

const entry = (given: Partial<AuditListed>): AuditListed => ({
  seq: 1,
  at: '2026-01-05T06:00:00.000Z',
  kind: 'configuration',
  actor_kind: 'user',
  actor: 'anna',
  role: 'ADMIN',
  user_id: 1,
  key_id: null,
  via: 'http',
  address: '127.0.0.1',
  user_agent: null,
  station: null,
  operation: 'characteristic.update',
  action: 'UPDATE',
  table: 'characteristic',
  record: '7',
  changed: [],
  attempts: null,
  reason: null,
  success: true,
  error: null,
  samples: null,
  ...given,
})

describe('an entry in words', () => {
  // Would catch an entry that reads as done although it was refused.
  it.each([
    [{}, 'Changed characteristic 7'],
    [{ operation: 'limits.revise', record: '7/2' }, 'Revised limits of characteristic 7, revision 2'],
    [{ operation: 'session.signIn', table: 'user' }, 'Signed in at a window'],
    [{ operation: 'session.signIn', success: false, attempts: 9 }, 'Sign-in at a window refused 9 times'],
    [{ operation: 'apiKey.revoke', record: '3' }, 'Revoked API key 3'],
    [{ operation: 'settings.update', record: 'settings' }, 'Changed settings of the station'],
    [{ success: false }, 'Characteristic 7: not changed'],
    [{ success: false, attempts: 40, operation: 'sample.submit' }, 'Subgroup 7: not recorded 40 times'],
    [{ success: false, operation: 'access.refused', record: 'token' }, 'A token was sent and not accepted'],
    [
      { success: false, operation: 'access.refused', record: 'none', attempts: 2 },
      'Neither a key nor a token was sent 2 times',
    ],
    [{ operation: 'piece.save', record: 'K-7' }, 'Saved piece K-7'],
    [{ operation: 'session.lock', record: '1' }, 'Locked a window'],
    [{ operation: 'group.freeze', record: '3', success: false }, 'Group 3: not frozen'],
    [{ operation: 'user.resetAdministrator', record: '1' }, 'Set the password of user 1 anew'],
    [{ operation: 'spare.doSomething', record: null }, 'Do something spare'],
  ])('%o', (given, words) => {
    expect(entryWords(entry(given))).toBe(words)
  })

  // Would catch a new operation that the log would put in the words of a programmer: "Piece: not save".
  it.each(Object.keys(operations))('says %s in words', (operation) => {
    const verb = operation.split('.')[1] ?? ''
    const spaced = verb.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    const words = entryWords(entry({ operation, success: false, record: '7' }))
    const same = ['run', 'set', 'setUp'].includes(verb)
    expect(words.endsWith(`not ${spaced}`)).toBe(same)
  })

  it('counts the subgroups of a commit', () => {
    const samples = { first_id: 4, last_id: 9, count: 6, digest: '' }
    expect(entryWords(entry({ samples }))).toBe('Recorded 6 subgroups, 4 to 9')
  })
})

describe('the choices of the filters', () => {
  // Would catch a filter that offers what only a programmer reads, or that asks the station for the words.
  it('are in the words of the timeline, with the name that the station knows behind them', () => {
    expect(choicesOf(['sample_exclusion', 'gauge_study', 'cause'], 'api_key', tableWords)).toEqual([
      { value: 'api_key', label: 'API keys' },
      { value: 'cause', label: 'Causes' },
      { value: 'gauge_study', label: 'Gauge studies' },
      { value: 'sample_exclusion', label: 'Subgroups left out' },
    ])
    expect(choicesOf(['apiKey.create', 'chart.get', 'access.refused'], undefined, operationWords)).toEqual([
      { value: 'chart.get', label: 'Chart: not shown' },
      { value: 'apiKey.create', label: 'Created API key' },
      { value: 'access.refused', label: 'Nobody was recognised' },
    ])
  })

  // Would catch two choices that nobody can tell apart.
  it('never read the same', () => {
    const labels = choicesOf(Object.keys(operations), undefined, operationWords).map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
    expect(labels).toContain('Acknowledged violation (violation.acknowledgeMany)')
  })
})

// Would catch a timeline that shouts codes, and one that eats words of the sentence.
it('a refusal is told without its code', () => {
  expect(refusalWords('UNPROCESSABLE_ENTITY: Give a number.')).toBe('Give a number.')
  expect(refusalWords('The PIN is wrong.')).toBe('The PIN is wrong.')
  expect(refusalWords('USL: it lies below LSL.')).toBe('USL: it lies below LSL.')
})

// Would catch a button that leads to a list in which the refused thing never stood.
it('only what came to be can be gone to', () => {
  expect(objectPath({ table: 'piece', record: null, success: false })).toBeNull()
  expect(objectPath({ table: 'piece', record: 'K-7', success: false })).toBeNull()
  expect(objectPath({ table: 'piece', record: 'K-7', success: true })).toBe('/pieces')
  expect(objectPath({ table: 'cause', record: null, success: false })).toBeNull()
  expect(objectPath({ table: 'limits_revision', record: '7/2', success: false })).toBe('/charts/7')
})

describe('what differs', () => {
  it('is told by the innermost field, with what was added and what is gone', () => {
    const before = { name: 'Ring', lsl: 1, rules: { preset: 'default', own: [1] }, note: null }
    const after = { name: 'Ring', lsl: 1.5, rules: { preset: 'nelson', own: [1] }, usl: 3 }
    expect(differenceOf(before, after)).toEqual([
      { field: 'lsl', kind: 'changed', before: '1', after: '1.5' },
      { field: 'rules.preset', kind: 'changed', before: 'default', after: 'nelson' },
      { field: 'note', kind: 'removed', before: 'none', after: null },
      { field: 'usl', kind: 'added', before: null, after: '3' },
    ])
  })

  it('of something new is all of it, and of the same nothing', () => {
    expect(differenceOf(null, { a: { b: [] } })).toEqual([
      { field: 'a.b', kind: 'added', before: null, after: '[]' },
    ])
    expect(differenceOf({ a: {} }, { a: {} })).toEqual([])
    expect(differenceOf(null, null)).toEqual([])
  })
})
