import { describe, expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { leader, violationStation } from './violationStation.ts'

const shifted = async () => {
  const made = violationStation()
  const id = await made.create({ rules: { preset: 'nelson' } })
  await made.give(id)
  for (let i = 1; i <= 9; i += 1) await made.send(id, [10.5 + i / 100], i * 2)
  const shift = (await made.violations()).find((one) => one.rule_id === 2)
  if (shift === undefined) throw new Error('nine above the centre did not fire')
  return { made, id, shift }
}

const stateOf = async (made: ReturnType<typeof violationStation>, id: number) =>
  (await made.violations()).find((one) => one.id === id)

describe('a withdrawn violation', () => {
  // Would catch a violation that vanishes without a word when a late subgroup breaks its pattern.
  test('says which late subgroup changed the verdict, and when', async () => {
    const { made, id, shift } = await shifted()
    await made.send(id, [9.5], 7)
    const after = await stateOf(made, shift.id)
    expect(after).toMatchObject({
      status: 'withdrawn',
      withdrawn_reason:
        'The subgroup measured 2026-01-05 07:10 UTC, which arrived later, changed the verdict.',
    })
    expect(Date.parse(after?.withdrawn_at ?? '')).toBeGreaterThanOrEqual(Date.parse(shift.opened_at))
  })

  // Would catch a batch of late subgroups of which only one is blamed.
  test('names all late subgroups that came together', async () => {
    const { made, id, shift } = await shifted()
    const samples = ['2026-01-05T07:10:00Z', '2026-01-05T06:50:00Z'].map((timestamp) => ({
      characteristic_id: id,
      measurements: [9.5],
      timestamp,
    }))
    await made.handlers['sample.submitBatch'](stationCaller, { samples, atomic: true })
    expect(await stateOf(made, shift.id)).toMatchObject({
      status: 'withdrawn',
      withdrawn_reason:
        '2 subgroups that arrived later, measured 2026-01-05 06:50 UTC to 2026-01-05 07:10 UTC, changed the verdict.',
    })
  })

  test('says which subgroup was left out, and why', async () => {
    const { made, id, shift } = await shifted()
    await made.handlers['sample.exclude'](leader, {
      characteristic_id: id,
      sample_id: shift.members[3] ?? 0,
      reason: 'gauge not zeroed',
    })
    expect(await stateOf(made, shift.id)).toMatchObject({
      status: 'withdrawn',
      withdrawn_reason: 'The subgroup measured 2026-01-05 07:20 UTC was left out: gauge not zeroed',
    })
  })

  test('that stands again has no time nor reason of withdrawal', async () => {
    const made = violationStation()
    const id = await made.watch()
    await made.send(id, [14], 1)
    const standing = (await made.violations()).filter((one) => one.status !== 'withdrawn')
    expect(standing.length).toBeGreaterThan(0)
    for (const one of standing) {
      expect([one.withdrawn_at, one.withdrawn_reason]).toEqual([null, null])
    }
  })

  test('cannot be amended', async () => {
    const { made, id, shift } = await shifted()
    await made.send(id, [9.5], 7)
    expect(() =>
      made.handlers['violation.amend'](leader, { violation_id: shift.id, cause_code: 'GAUGE', reason: 'x' }),
    ).toThrow('was withdrawn')
  })
})
