import { expect, test } from 'vitest'
import { type HandlingRule, handlingOf } from '../../../src/contract/alarmPolicy.ts'
import { alarmStation, said } from '../../support/alarmStation.ts'
import { userCaller } from '../../support/callers.ts'

const operator = userCaller('OPERATOR_DATAENTRY')
const leader = userCaller('LEADER_DATACONFIG')

const rule = (changes: Partial<HandlingRule>): HandlingRule => ({
  ...{ severity: null, rule_ids: [], roles: [] },
  ...{ may_acknowledge: true, cause_required: true, action_required: true, comment_required: false },
  ...changes,
})

const withAlarms = async (handling: HandlingRule[], values = [19]) => {
  const made = alarmStation()
  await made.call('alarmPolicy.update', { handling })
  const id = await made.create()
  for (const value of values) await made.send(id, value)
  const ids = (await made.open()).filter(({ rule_id }) => rule_id === 1).map((one) => one.id)
  return { ...made, id, ids, first: ids[0] ?? 0 }
}

// Catches a rule that fits a later one, or a role or severity that it does not name.
test('the first rule that fits decides', () => {
  const rules = [
    rule({ severity: 'WARNING', cause_required: false }),
    rule({ rule_ids: [1], roles: ['OPERATOR_DATAENTRY'], may_acknowledge: false }),
    rule({ comment_required: true }),
  ]
  const critical = { severity: 'CRITICAL', rule_id: 1 } as const
  expect(handlingOf(rules, { severity: 'WARNING', rule_id: 1 }, 'ADMIN').cause_required).toBe(false)
  expect(handlingOf(rules, critical, 'OPERATOR_DATAENTRY').may_acknowledge).toBe(false)
  expect(handlingOf(rules, critical, 'ADMIN')).toMatchObject({
    may_acknowledge: true,
    comment_required: true,
  })
  expect(handlingOf(rules, { severity: 'CRITICAL', rule_id: null }, 'OPERATOR_DATAENTRY')).toMatchObject({
    may_acknowledge: true,
    comment_required: true,
  })
})

// Catches a station that trusts the screen to ask for a cause and an action.
test('a cause and an action are asked for unless a leader decided otherwise', async () => {
  const { as, first } = await withAlarms([])
  const bare = as(operator, 'violation.acknowledge', { violation_id: first, comment: 'seen' })
  await expect(bare).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
    details: [
      { field: 'cause_code', constraint: 'is missing' },
      { field: 'action_code', constraint: 'is missing' },
    ],
  })
})

test('what a leader does not ask for may be left out, and is kept as not said', async () => {
  const { as, first } = await withAlarms([rule({ action_required: false })])
  const made = await as(operator, 'violation.acknowledge', {
    violation_id: first,
    cause_code: said.cause_code,
  })
  expect(made).toMatchObject({
    status: 'acknowledged',
    cause_code: 'TOOL_WEAR',
    action_code: null,
    comment: null,
  })
})

// Catches a comment of spaces that counts as one.
test('a comment that a leader asks for must say something', async () => {
  const { as, first } = await withAlarms([rule({ comment_required: true })])
  const acknowledge = (comment: string) =>
    as(operator, 'violation.acknowledge', { violation_id: first, ...said, comment })
  await expect(acknowledge('   ')).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
    details: [{ field: 'comment' }],
  })
  await expect(acknowledge('insert changed')).resolves.toMatchObject({ comment: 'insert changed' })
})

// Catches many at once that get around what one alone would be refused for.
test('many at once are held to the same rules', async () => {
  const { as, ids } = await withAlarms(
    [rule({ roles: ['OPERATOR_DATAENTRY'], rule_ids: [1], may_acknowledge: false })],
    [19, 20],
  )
  expect(ids).toHaveLength(2)
  await expect(as(operator, 'violation.acknowledgeMany', { ids, ...said })).rejects.toMatchObject({
    code: 'FORBIDDEN',
    details: [{ field: 'ids.0' }, { field: 'ids.1' }],
  })
  await expect(as(leader, 'violation.acknowledgeMany', { ids })).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
  })
  await expect(as(leader, 'violation.acknowledgeMany', { ids, ...said })).resolves.toMatchObject({
    acknowledged: 2,
  })
})

// Catches a comment that is taken away afterwards although a leader asks for one.
test('a change of what was said is held to the same rules', async () => {
  const { as, first } = await withAlarms([rule({ comment_required: true })])
  await as(leader, 'violation.acknowledge', { violation_id: first, ...said, comment: 'insert changed' })
  await expect(
    as(leader, 'violation.amend', { violation_id: first, comment: null, reason: 'too long' }),
  ).rejects.toMatchObject({ code: 'VALIDATION_ERROR' })
})

// Catches a policy that anybody may change, and a change that nobody can trace.
test('a change of the policy stands in the audit log', async () => {
  const { as, call } = alarmStation()
  await as(leader, 'alarmPolicy.update', { banner_warnings: true })
  const { results } = await call('audit.list', { operation: 'alarmPolicy.update' })
  expect(results).toMatchObject([{ actor: 'leader_dataconfig-1', changed: ['banner_warnings'] }])
})
