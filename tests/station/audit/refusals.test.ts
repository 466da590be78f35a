import { expect, onTestFinished, test } from 'vitest'
import { ContractError } from '../../../src/contract/errors.ts'
import { createRefusals } from '../../../src/station/audit/createRefusals.ts'
import { foreignObject } from '../../../src/station/audit/foreignObject.ts'
import { createClock } from '../../../src/station/clock.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { type AuditRow, auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { keyCaller, testOrigin, userCaller } from '../../support/callers.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const silent = { info: () => {}, warn: () => {}, error: () => {} }

const recorder = () => {
  const { db } = temporaryDatabase()
  let wall = Date.parse('2026-01-05T06:00:00Z')
  const faults: string[] = []
  const log = { ...silent, error: (_fields: object, message: string) => void faults.push(message) }
  const refusals = createRefusals(
    db,
    createClock(() => wall),
    log,
  )
  onTestFinished(refusals.close)
  return {
    db,
    refusals,
    faults,
    passTime: (ms: number) => {
      wall += ms
    },
    entries: (): AuditRow[] => auditEntriesAfter(db, 0, 1000),
  }
}

const operator = userCaller('OPERATOR_DATAENTRY')
const forbidden = new ContractError('FORBIDDEN', 'Your role may not do this.')
const missing = new ContractError('NOT_FOUND', 'There is no characteristic 7.')
const invalid = new ContractError('VALIDATION_ERROR', 'lsl: must be a number')

// Would catch a refusal that goes unseen, and a log that fills with questions that were merely put wrongly.
test.each([
  ['a change that the role may not', 'cause.create', forbidden, true],
  ['reading that the role may not', 'audit.list', forbidden, true],
  ['a live view that the role may not', 'audit.follow', forbidden, true],
  [
    'an object of another client',
    'characteristic.get',
    foreignObject(new ContractError('NOT_FOUND', 'x')),
    true,
  ],
  ['an object that nobody has', 'characteristic.get', missing, false],
  ['a change of an object that nobody has', 'characteristic.delete', missing, true],
  ['a change that is not valid', 'characteristic.update', invalid, true],
  ['a question that is not valid', 'violation.list', invalid, false],
  ['a second setup', 'setup.create', new ContractError('CONFLICT', 'x'), true],
  ['a sign-in, which records itself', 'auth.login', invalid, false],
  ['no sign-in', 'cause.create', new ContractError('UNAUTHORIZED', 'x'), false],
  ['a full disk', 'cause.create', new ContractError('INSUFFICIENT_STORAGE', 'x'), false],
  ['a fault of ours', 'cause.create', new Error('undefined is not a function'), false],
  ['no operation of ours', 'toString', forbidden, false],
])('%s', (_, name, error, recorded) => {
  const { refusals, entries } = recorder()
  refusals.operation(operator, name, {}, error)
  expect(entries()).toHaveLength(recorded ? 1 : 0)
})

test('an entry names the object, the role and the error, and nothing else of the request', () => {
  const { refusals, entries } = recorder()
  const input = { characteristic_id: 7, changes: { name: 'secret' }, password: 'secret' }
  refusals.operation(operator, 'characteristic.update', input, forbidden)
  expect(entries()[0]).toMatchObject({
    kind: 'refusal',
    actor: 'operator_dataentry-1',
    role: 'OPERATOR_DATAENTRY',
    operation: 'characteristic.update',
    tableName: 'characteristic',
    recordId: '7',
    success: 0,
    error: 'FORBIDDEN: Your role may not do this.',
    before: null,
    after: null,
  })
})

test('refused samples of a key are one entry a minute for a characteristic and a reason, with their number', () => {
  const { refusals, entries, passTime } = recorder()
  const key = keyCaller('all')
  const send = (characteristic: number, times: number, error = invalid) => {
    for (let n = 0; n < times; n += 1) {
      refusals.operation(key, 'sample.submit', { characteristic_id: characteristic }, error)
    }
  }
  send(1, 1000)
  send(2, 10)
  send(1, 5, forbidden)
  expect(entries()).toHaveLength(3)
  passTime(61_000)
  send(1, 1)
  expect(entries()).toHaveLength(4)
  expect(JSON.parse(entries()[3]?.after ?? '')).toEqual({ attempts: 1000 })
  refusals.close()
  expect(
    entries()
      .slice(4)
      .map(({ recordId, after }) => [recordId, JSON.parse(after ?? '').attempts]),
  ).toEqual([
    ['2', 9],
    ['1', 4],
  ])
})

test('a caller who is refused more than 30 times a minute has the rest gathered by operation', () => {
  const { refusals, entries, passTime } = recorder()
  for (let n = 0; n < 500; n += 1) refusals.operation(operator, 'cause.create', { code: `C${n}` }, forbidden)
  expect(entries()).toHaveLength(31)
  passTime(61_000)
  refusals.operation(operator, 'cause.create', { code: 'LATER' }, forbidden)
  expect(entries()).toHaveLength(32)
  refusals.close()
  expect(JSON.parse(entries()[32]?.after ?? '')).toEqual({ attempts: 469 })
})

test('a flood of wrong keys from many addresses fills neither the disk nor the memory', () => {
  const { refusals, entries } = recorder()
  for (let n = 0; n < 20_000; n += 1) {
    const key = `clk_${n.toString(16).padStart(8, '0')}.${'A'.repeat(43)}`
    const address = `10.0.${Math.floor(n / 50) % 256}.${n % 50}`
    refusals.credentials({ ...testOrigin, address }, { key, token: false })
  }
  expect(entries().length).toBeLessThanOrEqual(201)
  refusals.close()
  const attempts = entries().map(({ after }) => (after === null ? 1 : (JSON.parse(after).attempts as number)))
  expect(attempts.reduce((sum, n) => sum + n, 0)).toBe(20_000)
})

test('what cannot be recorded is logged, and the answer goes out all the same', () => {
  const { db, refusals, faults } = recorder()
  connectionOf(db).exec(
    "CREATE TRIGGER full BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'full'); END",
  )
  refusals.operation(operator, 'cause.create', {}, forbidden)
  expect(faults).toEqual(['A refused attempt could not be recorded.'])
})
