import { describe, expect, test } from 'vitest'
import type { CodeEntry } from '../../../src/contract/catalogue.ts'
import { createCode } from '../../../src/station/catalogue/createCode.ts'
import { listCodes } from '../../../src/station/catalogue/listCodes.ts'
import { requireCode } from '../../../src/station/catalogue/requireCode.ts'
import { updateCode } from '../../../src/station/catalogue/updateCode.ts'
import { createClock } from '../../../src/station/clock.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { userCaller } from '../../support/callers.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const leader = userCaller('LEADER_DATACONFIG')

const catalogue = (list: 'cause' | 'action' = 'cause') => {
  const { db } = temporaryDatabase()
  const deps = { db, clock: createClock(Date.now) }
  return {
    db,
    list: (all = false) => listCodes(deps, list)(leader, { include_retired: all }) as CodeEntry[],
    add: (code: string, label: string) => createCode(deps, list)(leader, { code, label }) as CodeEntry,
    update: (code: string, changes: Parameters<ReturnType<typeof updateCode>>[1]['changes']) =>
      updateCode(deps, list)(leader, { code, changes }) as CodeEntry,
    audit: () =>
      auditEntriesAfter(db, 0, 100).map(({ operation, recordId, before, after }) => ({
        operation,
        recordId,
        before: JSON.parse(before ?? 'null') as unknown,
        after: JSON.parse(after ?? 'null') as unknown,
      })),
  }
}

describe.each(['cause', 'action'] as const)('the list of each %s', (list) => {
  test('is there on a fresh station, and what people add comes last', () => {
    const made = catalogue(list)
    const before = made.list()
    expect(before.length).toBeGreaterThan(10)
    const mould = made.add('MOULD', 'Aardvark in the mould')
    expect(mould).toEqual({
      code: 'MOULD',
      label: 'Aardvark in the mould',
      position: before.length + 1,
      retired_at: null,
    })
    expect(made.list()).toEqual([...before, mould])
    expect(made.audit()).toEqual([
      { operation: `${list}.create`, recordId: 'MOULD', before: null, after: mould },
    ])
  })

  // Would catch a log that cannot tell what an entry was called before.
  test('is renamed, with the old label in the audit log', () => {
    const made = catalogue(list)
    const [first] = made.list()
    const code = first?.code ?? ''
    const renamed = made.update(code, { label: 'Something else' })
    expect(renamed).toEqual({ ...first, label: 'Something else' })
    expect(made.audit()).toEqual([
      { operation: `${list}.update`, recordId: code, before: first, after: renamed },
    ])
  })
})

describe('an entry', () => {
  test('moves to a place, and the others make room without a gap (two entries at one place)', () => {
    const made = catalogue()
    const codes = made.list().map(({ code }) => code)
    const last = codes.at(-1) ?? ''
    expect(made.update(last, { position: 2 }).position).toBe(2)
    expect(made.list().map(({ code }) => code)).toEqual([codes[0], last, ...codes.slice(1, -1)])
    expect(made.list().map(({ position }) => position)).toEqual(codes.map((_, i) => i + 1))
    expect(made.update(last, { position: 999 }).position).toBe(codes.length)
  })

  test('that is retired is no longer offered nor taken, is still listed on request, and comes back', () => {
    const made = catalogue()
    const retired = made.update('GAUGE', { retired: true })
    expect(retired.retired_at).not.toBeNull()
    expect(made.list().map(({ code }) => code)).not.toContain('GAUGE')
    expect(made.list(true)).toContainEqual(retired)
    expect(() => requireCode(made.db, 'cause', 'GAUGE')).toThrow('is retired')
    expect(requireCode(made.db, 'cause', 'GAUGE', 'GAUGE')).toBe('GAUGE')
    made.update('GAUGE', { retired: false })
    expect(requireCode(made.db, 'cause', 'GAUGE')).toBe('GAUGE')
    expect(made.audit()).toHaveLength(2)
  })

  test('keeps the time at which it was retired when it is retired again, and nothing is audited', () => {
    const made = catalogue()
    const retired = made.update('GAUGE', { retired: true })
    expect(made.update('GAUGE', { retired: true })).toEqual(retired)
    expect(made.audit()).toHaveLength(1)
  })

  test('that is the last one offered cannot be retired: nobody could acknowledge', () => {
    const made = catalogue()
    const [kept, ...others] = made.list()
    for (const { code } of others) made.update(code, { retired: true })
    expect(() => made.update(kept?.code ?? '', { retired: true })).toThrow('Add another first')
    expect(made.list()).toHaveLength(1)
  })

  test('that is not there cannot be changed', () => {
    expect(() => catalogue().update('NOPE', { label: 'x' })).toThrow('There is no cause with the code "NOPE"')
  })
})

test.each([
  ['TOOL_WEAR', 'Again', 'exists already'],
  ['tool_wear', 'In small letters', 'exists already'],
  ['WORN', 'tool WEAR', 'is called "Tool wear" already'],
])('the code %s named "%s" is a conflict, and leaves no audit entry', (code, label, message) => {
  const made = catalogue()
  expect(() => made.add(code, label)).toThrow(message)
  expect(made.audit()).toEqual([])
})

test('a code that is retired is a conflict whose message says to bring it back', () => {
  const made = catalogue()
  made.update('GAUGE', { retired: true })
  expect(() => made.add('GAUGE', 'Gauge again')).toThrow('Bring it back')
  expect(() => made.add('GAUGE_2', 'Gauge error or calibration')).toThrow('bring it back instead')
})

test('a label that another has is refused when renaming', () => {
  const made = catalogue()
  expect(() => made.update('GAUGE', { label: 'Tool wear' })).toThrow('Choose another name')
})

test('an action is not taken for a cause', () => {
  const { db } = catalogue()
  requireCode(db, 'action', 'ADJUST')
  expect(() => requireCode(db, 'cause', 'ADJUST')).toThrow('There is no cause with the code "ADJUST"')
})
