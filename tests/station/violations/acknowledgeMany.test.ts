import { describe, expect, test } from 'vitest'
import { acknowledgeManyInput, maxAcknowledged } from '../../../src/contract/violation.ts'
import { verifyAudit } from '../../../src/station/audit/verifyAudit.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { userCaller } from '../../support/callers.ts'
import { leader, violationStation } from './violationStation.ts'

/** Violations at two characteristics, of which the second is a client's; their ids, oldest first. */
const opened = async (count = 4) => {
  const made = violationStation()
  const own = await made.watch('A')
  const foreign = await made.watch('B', 'LINE-X')
  for (let i = 0; i < count; i += 1) {
    await made.alarm(own, new Date(Date.UTC(2026, 0, 5, 6, i)).toISOString())
  }
  await made.alarm(foreign, '2026-01-05T06:00:00Z')
  const idsAt = async (characteristic: number) =>
    (await made.list({ characteristic_id: characteristic, order: 'asc', limit: 500 })).results.map(
      ({ id }) => id,
    )
  const many = (ids: readonly number[], more: object = {}, caller = leader) =>
    Promise.resolve().then(() =>
      made.handlers['violation.acknowledgeMany'](
        caller,
        acknowledgeManyInput.parse({ ids, cause_code: 'TOOL_WEAR', action_code: 'ADJUST', ...more }),
      ),
    )
  return { made, ids: await idsAt(own), foreign: await idsAt(foreign), many }
}

const openCount = async ({ made }: Awaited<ReturnType<typeof opened>>) => (await made.list()).counts.open

describe('several violations', () => {
  // Would catch one audit entry for many, or a violation that keeps its old status in what is answered.
  test('are acknowledged by one form, each with its own audit entry, in the order named', async () => {
    const all = await opened()
    const { made, ids, many } = all
    const named = ids.slice(1).toReversed()
    const before = auditEntriesAfter(made.db, 0, 1000).at(-1)?.seq ?? 0
    const { acknowledged, results } = await many(named, { comment: 'Insert 4' })
    expect(acknowledged).toBe(3)
    expect(results.map(({ id, status, comment }) => [id, status, comment])).toEqual(
      named.map((id) => [id, 'acknowledged', 'Insert 4']),
    )
    const entries = auditEntriesAfter(made.db, before, 1000)
    expect(entries.map(({ operation, recordId, reason }) => [operation, recordId, reason])).toEqual(
      named.map((id) => ['violation.acknowledgeMany', String(id), 'Insert 4']),
    )
    expect(entries.map(({ after }) => JSON.parse(after ?? ''))).toEqual(results)
    expect(await verifyAudit(made.db, { digestOfSamples: () => Buffer.alloc(32) })).toHaveProperty('entries')
    expect(await openCount(all)).toBe(2)
  })

  // Would catch a half-done acknowledgement, and a refusal that tells the first fault only.
  test('stay as they are where one cannot be acknowledged; every fault is told at its place', async () => {
    const all = await opened()
    const { made, ids, foreign, many } = all
    const [first = 0, second = 0, third = 0] = ids
    await made.acknowledge(second)
    const client = userCaller('LEADER_DATACONFIG')
    const attempt = many([first, second, foreign[0] ?? 0, 9999, third], { cause_code: 'NONE' }, client)
    await expect(attempt).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      message: expect.stringMatching(
        /There are 3 faults more\. None of the 5 violations was acknowledged\.$/,
      ),
      details: [
        { field: 'cause_code', value: 'NONE' },
        { field: 'ids.1', value: second, constraint: expect.stringMatching(/has already acknowledged/) },
        { field: 'ids.2', value: foreign[0], constraint: `There is no violation ${foreign[0]}.` },
        { field: 'ids.3', value: 9999, constraint: 'There is no violation 9999.' },
      ],
    })
    expect(await openCount(all)).toBe(4)
    await expect(many([first, 9999, second])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(many([first, second])).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await openCount(all)).toBe(4)
  })

  // Would catch a list without end on the writing thread, and one violation that is audited twice.
  test('are named once each, and not more than the most', () => {
    const said = { cause_code: 'TOOL_WEAR', action_code: 'ADJUST' }
    const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
    const fits = (ids: readonly number[]) => acknowledgeManyInput.safeParse({ ids, ...said }).success
    expect([[], [1, 1], upTo(maxAcknowledged), upTo(maxAcknowledged + 1)].map(fits)).toEqual([
      false,
      false,
      true,
      false,
    ])
  })

  // Would catch live charts and the event stream that hear of the last one only.
  test('are each told to those who follow the events', async () => {
    const { made, ids, many } = await opened()
    const told: unknown[] = []
    made.station.events.subscribe(leader, (events) =>
      told.push(
        ...events.map(({ type, data }) => [type, 'id' in data && data.id, 'status' in data && data.status]),
      ),
    )
    await many(ids)
    expect(told).toEqual(ids.map((id) => ['violation', id, 'acknowledged']))
  })
})
