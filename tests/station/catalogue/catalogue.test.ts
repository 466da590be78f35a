import { expect, test } from 'vitest'
import type { CodeEntry } from '../../../src/contract/violation.ts'
import { createCode } from '../../../src/station/catalogue/createCode.ts'
import { listCodes } from '../../../src/station/catalogue/listCodes.ts'
import { requireCode } from '../../../src/station/catalogue/requireCode.ts'
import { createClock } from '../../../src/station/clock.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { userCaller } from '../../support/callers.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const leader = userCaller('LEADER_DATACONFIG')

test.each(['cause', 'action'] as const)(
  'a fresh station has a list of each %s, to which people add',
  (list) => {
    const { db } = temporaryDatabase()
    const deps = { db, clock: createClock(Date.now) }
    const codes = () => listCodes(deps, list)(leader, {}) as CodeEntry[]
    const before = codes()
    expect(before.length).toBeGreaterThan(10)
    const mould = { code: 'MOULD', label: 'Aardvark in the mould' }
    createCode(deps, list)(leader, mould)
    expect(codes()).toEqual([mould, ...before])
    expect(auditEntriesAfter(db, 0, 10)).toMatchObject([
      { operation: `${list}.create`, after: JSON.stringify(mould) },
    ])
  },
)

test('a code that exists is a conflict, and leaves no audit entry', () => {
  const { db } = temporaryDatabase()
  const create = createCode({ db, clock: createClock(Date.now) }, 'cause')
  expect(() => create(leader, { code: 'TOOL_WEAR', label: 'Again' })).toThrow('exists already')
  expect(auditEntriesAfter(db, 0, 10)).toEqual([])
})

test('an action is not taken for a cause', () => {
  const { db } = temporaryDatabase()
  requireCode(db, 'action', 'ADJUST')
  expect(() => requireCode(db, 'cause', 'ADJUST')).toThrow('There is no cause with the code "ADJUST"')
})
