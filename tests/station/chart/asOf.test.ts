import { describe, expect, test } from 'vitest'
import { submitInput } from '../../../src/contract/sample.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { start } from '../../support/ingestCore.ts'
import { testStation } from '../../support/testStation.ts'

const hour = 3_600_000

/** A station whose clock is set by hand, so that what was known when can be told. */
const opened = async (input: object = {}) => {
  let now = start
  const made = testStation({ now: () => now })
  const id = await made.create({ baseline_subgroups: 5, rules: [{ rule_id: 1, enabled: true }], ...input })
  const { handlers } = made.station
  const at = (hours: number) => {
    now = start + hours * hour
  }
  const send = async (hours: number, value: number, measured = hours) => {
    at(hours)
    const timestamp = new Date(start + measured * hour).toISOString()
    const sent = submitInput.parse({ characteristic_id: id, measurements: [value], timestamp })
    return (await handlers['sample.submit'](stationCaller, sent)).sample
  }
  const asOf = (hours?: number, more: object = {}) =>
    handlers['chart.asOf'](stationCaller, {
      characteristic_id: id,
      last: 500,
      step: 1,
      ...(hours === undefined ? {} : { at: new Date(start + hours * hour).toISOString() }),
      ...more,
    })
  return { ...made, id, handlers, at, send, asOf }
}

const hoursOf = (time: string | null): number | null =>
  time === null ? null : (Date.parse(time) - start) / hour

describe('a chart as it stood', () => {
  // Would catch points, limits or a phase of today on a chart of yesterday.
  test('has the subgroups and the limits of its time', async () => {
    const { id, handlers, at, send, asOf } = await opened()
    for (const [i, value] of [10, 10.2, 9.8, 10.1, 9.9].entries()) await send(i + 1, value)
    at(6)
    const revision = { method: 'given', center_line: 20, sigma: 1 } as const
    await handlers['limits.revise'](stationCaller, { characteristic_id: id, revision })
    await send(7, 20.5)

    const baseline = await asOf(3.5)
    expect([...baseline.history.columns.value]).toEqual([10, 10.2, 9.8])
    expect(baseline.history).toMatchObject({ limits: [], total: 3, characteristic: { phase: 'baseline' } })
    expect(baseline.history.trial?.center_line).toBeCloseTo(10, 10)

    const frozen = await asOf(5.5)
    expect(frozen.history.limits.map((one) => one.revision)).toEqual([1])
    expect(frozen.history.limits[0]?.center_line).toBeCloseTo(10, 10)
    expect(frozen.history.trial).toBeNull()
    expect([...frozen.history.columns.revision]).toEqual([1, 1, 1, 1, 1])

    const now = await asOf()
    expect(now.history.limits.map((one) => one.revision)).toEqual([1, 2])
    expect([...now.history.columns.revision].at(-1)).toBe(2)
    expect(now.next).toBeNull()
  })

  // Would catch an exclusion that is shown before somebody made it, or forgotten once it was taken back.
  test('leaves out what was left out then, also where it counts again', async () => {
    const { id, handlers, at, send, asOf } = await opened()
    const { sample_id } = await send(1, 10)
    await send(2, 11)
    const change = { characteristic_id: id, sample_id, reason: 'a chip' }
    at(3)
    await handlers['sample.exclude'](stationCaller, change)
    at(5)
    await handlers['sample.include'](stationCaller, change)
    at(7)
    const flags = async (hours: number) => [...(await asOf(hours)).history.columns.flags]
    expect(await flags(2.5)).toEqual([0, 0])
    expect(await flags(4)).toEqual([1, 0])
    expect(await flags(6)).toEqual([0, 0])
  })

  // Would catch a violation that is shown acknowledged before somebody had done it.
  test('shows violations with the status of its time', async () => {
    const { give, id, handlers, at, send, asOf } = await opened()
    await give(id)
    const { sample_id } = await send(1, 14)
    const { results } = await handlers['violation.list'](stationCaller, { page: 1, limit: 10 })
    at(3)
    await handlers['violation.acknowledge'](stationCaller, {
      violation_id: results[0]?.id ?? 0,
      cause_code: 'GAUGE',
      action_code: 'STOP',
    })
    at(5)
    await handlers['sample.exclude'](stationCaller, { characteristic_id: id, sample_id, reason: 'a chip' })
    at(7)
    const marks = async (hours: number) => (await asOf(hours)).history.marks.map(({ status }) => status)
    expect(await marks(0.5)).toEqual([])
    expect(await marks(2)).toEqual(['open'])
    expect(await marks(4)).toEqual(['acknowledged'])
    expect(await marks(6)).toEqual([])
  })

  test('has former values of what was corrected since, and says how many', async () => {
    const { id, handlers, at, send, asOf } = await opened()
    const { sample_id } = await send(1, 10)
    at(3)
    await handlers['sample.correct'](stationCaller, {
      characteristic_id: id,
      sample_id,
      reason: 'typed wrong',
      changes: { measurements: [11] },
    })
    at(4)
    const then = await asOf(2)
    expect([...then.history.columns.value]).toEqual([10])
    expect(then.corrected_since).toBe(1)
    expect([...(await asOf(3.5)).history.columns.value]).toEqual([11])
  })

  test('says what it cannot know: what came late, and settings that were changed since', async () => {
    const { id, handlers, at, send, asOf } = await opened()
    await send(1, 10)
    await send(6, 12, 2)
    at(7)
    await handlers['characteristic.update'](stationCaller, {
      characteristic_id: id,
      changes: { name: 'Bore' },
    })
    const then = await asOf(3)
    expect([...then.history.columns.value]).toEqual([10])
    expect(then.recorded_later).toBe(1)
    expect(then.unknown).toEqual(['settings_changed'])
    expect((await asOf(8)).unknown).toEqual([])
  })

  // Would catch a replay that jumps over a decision between two subgroups.
  test('leads from one thing that happened to the next, and over several subgroups at once', async () => {
    const { give, id, at, send, asOf } = await opened()
    for (const hours of [1, 2, 3]) await send(hours, 10)
    at(3.5)
    await give(id)
    for (const hours of [4, 5]) await send(hours, 10)
    at(9)
    const steps = async (hours: number, step = 1) => {
      const { previous, next } = await asOf(hours, { step })
      return [hoursOf(previous), hoursOf(next)]
    }
    expect(await steps(0.5)).toEqual([null, 1])
    expect(await steps(2)).toEqual([1, 3])
    expect(await steps(3)).toEqual([2, 3.5])
    expect(await steps(3.5)).toEqual([3, 4])
    expect(await steps(1, 3)).toEqual([null, 4])
    expect(await steps(5)).toEqual([4, null])
    expect(hoursOf((await asOf(2)).first_at)).toBe(1)
  })
})
