import { describe, expect, test } from 'vitest'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { userCaller } from '../../support/callers.ts'
import { leader, violationStation } from './violationStation.ts'

const acknowledged = async (client: string | null = null) => {
  const made = violationStation()
  const id = await made.watch('A', client)
  await made.alarm(id, '2026-01-05T06:00:00Z')
  const [open] = await made.violations('open')
  const violationId = open?.id ?? 0
  const amend = (changes: object, caller = leader) =>
    Promise.resolve().then(() =>
      made.handlers['violation.amend'](caller, {
        violation_id: violationId,
        reason: 'wrong button',
        ...changes,
      }),
    )
  return { made, violationId, amend }
}

describe('what was said of a violation', () => {
  // Would catch a change that overwrites what was said without a trace, or that changes who said it.
  test('is changed with a reason; the former words stay in the audit log, and who acknowledged stays', async () => {
    const { made, violationId, amend } = await acknowledged()
    const first = await made.acknowledge(violationId, 'TOOL_WEAR', 'worn')
    const after = await amend({ cause_code: 'GAUGE', comment: null })
    expect(after).toEqual({ ...first, cause_code: 'GAUGE', comment: null })
    const entry = auditEntriesAfter(made.db, 0, 1000).at(-1)
    expect(entry).toMatchObject({
      operation: 'violation.amend',
      recordId: String(violationId),
      reason: 'wrong button',
      actor: leader.kind === 'user' ? leader.username : '',
    })
    expect(JSON.parse(entry?.before ?? '')).toEqual(first)
    expect(JSON.parse(entry?.after ?? '')).toEqual(after)
  })

  test('may keep a cause that was retired since, but not take another retired one', async () => {
    const { made, violationId, amend } = await acknowledged()
    await made.acknowledge(violationId, 'TOOL_WEAR')
    for (const code of ['TOOL_WEAR', 'GAUGE']) {
      await made.handlers['cause.update'](leader, { code, changes: { retired: true } })
    }
    expect(await amend({ cause_code: 'TOOL_WEAR', action_code: 'SORT' })).toMatchObject({
      cause_code: 'TOOL_WEAR',
      action_code: 'SORT',
    })
    await expect(amend({ cause_code: 'GAUGE' })).rejects.toMatchObject({
      code: 'UNPROCESSABLE_ENTITY',
      details: [{ field: 'cause_code', value: 'GAUGE', constraint: 'is retired' }],
    })
  })

  test('is not changed before it was said, nor where nothing would change', async () => {
    const { made, violationId, amend } = await acknowledged()
    await expect(amend({ cause_code: 'GAUGE' })).rejects.toThrow('Nobody has acknowledged')
    await made.acknowledge(violationId, 'TOOL_WEAR')
    await expect(amend({ cause_code: 'TOOL_WEAR' })).rejects.toThrow('Nothing would change')
    await expect(amend({ cause_code: 'NO_SUCH' })).rejects.toMatchObject({ code: 'VALIDATION_ERROR' })
  })

  test("is not to be seen nor changed by another client's people", async () => {
    const { made, violationId, amend } = await acknowledged('LINE-A')
    const stranger = userCaller('LEADER_DATACONFIG', 'LINE-B')
    const none = { code: 'NOT_FOUND', message: `There is no violation ${violationId}.` }
    await expect(amend({ cause_code: 'GAUGE' }, stranger)).rejects.toMatchObject(none)
    expect(() => made.handlers['violation.get'](stranger, { violation_id: violationId })).toThrow(
      none.message,
    )
    expect(() => made.handlers['violation.get'](stranger, { violation_id: 999_999 })).toThrow(
      'There is no violation 999999.',
    )
  })
})

test('a retired cause is refused when acknowledging', async () => {
  const { made, violationId } = await acknowledged()
  await made.handlers['cause.update'](leader, { code: 'GAUGE', changes: { retired: true } })
  await expect(made.acknowledge(violationId, 'GAUGE')).rejects.toMatchObject({ code: 'UNPROCESSABLE_ENTITY' })
})
