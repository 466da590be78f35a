import { describe, expect, test } from 'vitest'
import { ContractError } from '../../../src/contract/errors.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { verifyAudit } from '../../../src/station/audit/verifyAudit.ts'
import { digestsOfSamples } from '../../../src/storage/measurements/digest.ts'
import { violationsOfPeriod } from '../../../src/storage/measurements/violations.ts'
import { ingestCore, minute } from '../../support/ingestCore.ts'
import { testStation } from '../../support/testStation.ts'

const uuid = (i: number): string => `01993f0e-0000-7000-8000-${String(i).padStart(12, '0')}`

const fiveAround = (center: number): number[] => [-0.02, -0.01, 0, 0.01, 0.02].map((off) => center + off)

const closing = async () => {
  const made = testStation()
  return {
    ...made,
    batch: (samples: unknown[]) =>
      made.station.handlers['sample.submitBatch'](stationCaller, { samples, atomic: false }),
  }
}

const refusal = async (attempt: unknown): Promise<ContractError> => {
  const error = await Promise.resolve(attempt).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof ContractError) return error
  throw new Error('was not refused')
}

describe('taking subgroups in', () => {
  test('nothing alarms before the baseline is complete; the subgroup that completes it is judged by it', async () => {
    const { create, judge } = ingestCore()
    const { id } = await create({ baseline_subgroups: 4 })
    for (let i = 0; i < 3; i++) {
      const sample = await judge({
        characteristic_id: id,
        measurements: fiveAround(10),
        timestamp: minute(i),
      })
      expect(sample).toMatchObject({ zone: 'trial', limits_revision: null, in_control: true, violations: [] })
    }
    const fourth = await judge({
      characteristic_id: id,
      measurements: fiveAround(10.001),
      timestamp: minute(3),
    })
    expect(fourth).toMatchObject({ zone: 'zone_c_upper', limits_revision: 1, in_control: true })
  })

  test('the baseline itself is checked when it is frozen (a signal in it would never be shown)', async () => {
    const { create, submit, core } = ingestCore()
    const { id } = await create({ baseline_subgroups: 6, rules: { preset: 'shewhart' } })
    const centers = [10, 10.0001, 9.9999, 10.4, 10, 10.0001]
    for (const [i, center] of centers.entries()) {
      await submit({ characteristic_id: id, measurements: fiveAround(center), timestamp: minute(i) })
    }
    const found = violationsOfPeriod(core.db, id, 0, Number.MAX_SAFE_INTEGER)
    const location = found.filter((violation) => violation.panel === 'location')
    expect(location.map((violation) => [violation.ruleId, violation.sampleId])).toContainEqual([1, 4])
    expect(location.find((violation) => violation.sampleId === 4)?.atArrival).toBe(false)
  })

  test('all values equal give no limits, and the station goes on (a division by zero sigma)', async () => {
    const { create, judge } = ingestCore()
    const { id } = await create({ baseline_subgroups: 2 })
    for (let i = 0; i < 5; i++) {
      const sample = await judge({
        characteristic_id: id,
        measurements: [1, 1, 1, 1, 1],
        timestamp: minute(i),
      })
      expect(sample.zone).toBe('trial')
    }
  })

  test('a retry gets its first result, also when later data changed the verdict; other content is refused', async () => {
    const { create, submit, give } = ingestCore()
    const { id } = await create({ rules: { preset: 'shewhart' } })
    const input = {
      characteristic_id: id,
      measurements: fiveAround(10.2),
      timestamp: minute(1),
      sample_uuid: uuid(1),
      metadata: { cavity: 2 },
    }
    const first = await submit(input)
    await give(id, 10, 0.05)
    const again = await submit(input)
    expect(again).toEqual({ created: false, sample: first.sample })
    const other = await refusal(submit({ ...input, measurements: fiveAround(10.3) }))
    expect(other.code).toBe('CONFLICT')
  })

  test('the same id twice in one turn of the event loop is stored once', async () => {
    const { create, submit, core } = ingestCore()
    const { id } = await create({})
    const input = { characteristic_id: id, measurements: fiveAround(10), sample_uuid: uuid(7) }
    const outcomes = await Promise.all([submit(input), submit(input), submit(input)])
    expect(outcomes.map((outcome) => outcome.created)).toEqual([true, false, false])
    expect(new Set(outcomes.map((outcome) => outcome.sample.sample_id)).size).toBe(1)
    expect(digestsOfSamples(core.db)(1, 1)).toEqual(digestsOfSamples(core.db)(1, 3))
  })

  test('a faulty sample of a batch does not stop the rest, and keeps its index', async () => {
    const { create, batch } = ingestCore()
    const { id } = await create({ plausible_min: 0, plausible_max: 20 })
    const outcome = await batch([
      { characteristic_id: id, measurements: fiveAround(10) },
      { characteristic_id: id, measurements: [1] },
      { characteristic_id: 99, measurements: fiveAround(10) },
      'nonsense',
      { characteristic: 'C1', measurements: fiveAround(10) },
      { characteristic: 'C1', measurements: [10, 10, 10, 10, 740] },
    ])
    expect(outcome).toMatchObject({ total: 6, successful: 2, failed: 4 })
    expect(outcome.errors.map((error) => [error.index, error.code])).toEqual([
      [1, 'VALIDATION_ERROR'],
      [2, 'NOT_FOUND'],
      [3, 'VALIDATION_ERROR'],
      [5, 'VALIDATION_ERROR'],
    ])
    expect(outcome.results.map((sample) => sample.sample_id)).toEqual([1, 2])
  })

  test('an atomic batch with one fault stores nothing, also where the fault shows only in the transaction', async () => {
    const { create, batch, submit, core } = ingestCore()
    const { id } = await create({})
    await submit({ characteristic_id: id, measurements: fiveAround(9), sample_uuid: uuid(5) })
    const refused = await refusal(
      batch(
        [
          { characteristic_id: id, measurements: fiveAround(10) },
          { characteristic_id: id, measurements: fiveAround(10), sample_uuid: uuid(5) },
        ],
        true,
      ),
    )
    expect(refused.code).toBe('UNPROCESSABLE_ENTITY')
    const next = await submit({ characteristic_id: id, measurements: fiveAround(10) })
    expect(next.sample.sample_id).toBe(2)
    expect(await verifyAudit(core.db, { digestOfSamples: digestsOfSamples(core.db) })).toMatchObject({
      valid: true,
    })
  })

  test('a timestamp in the future is refused, five minutes of a fast gauge clock are not', async () => {
    const { create, submit, setNow } = ingestCore()
    const { id } = await create({})
    const now = Date.parse('2026-01-06T12:00:00Z')
    setNow(now)
    const at = (ms: number) => ({
      characteristic_id: id,
      measurements: fiveAround(10),
      timestamp: new Date(now + ms).toISOString(),
    })
    await submit(at(300_000))
    expect((await refusal(submit(at(300_001)))).code).toBe('VALIDATION_ERROR')
  })

  test('a clock set back does not put new subgroups before older ones', async () => {
    const { create, judge, setNow } = ingestCore()
    const { id } = await create({})
    const now = Date.parse('2026-01-06T12:00:00Z')
    setNow(now)
    const before = await judge({ characteristic_id: id, measurements: fiveAround(10) })
    setNow(now - 3_600_000)
    const after = await judge({ characteristic_id: id, measurements: fiveAround(10) })
    expect(Date.parse(after.timestamp)).toBeGreaterThanOrEqual(Date.parse(before.timestamp))
  })

  test('a point exactly on its limit is in control, one beyond it is not', async () => {
    const { create, judge, give } = ingestCore()
    const { id } = await create({ chart_type: 'i_mr', subgroup_size: 1, rules: { preset: 'shewhart' } })
    await give(id, 10, 0.1)
    const on = await judge({ characteristic_id: id, measurements: [10.3], timestamp: minute(0) })
    expect(on).toMatchObject({ zone: 'zone_a_upper', in_control: true })
    const beyond = await judge({ characteristic_id: id, measurements: [10.3001], timestamp: minute(1) })
    expect(beyond).toMatchObject({ zone: 'beyond_ucl', in_control: false })
  })

  test('a batch of which nothing could be stored is refused as a whole, however large (it was answered with 201)', async () => {
    const { create, station, batch } = await closing()
    const id = await create()
    await station.close()
    const samples = Array.from({ length: 1500 }, () => ({ characteristic_id: id, measurements: [1] }))
    expect((await refusal(batch(samples))).code).toBe('SERVICE_UNAVAILABLE')
  })

  test('a baseline that was made shorter than what is there is complete with the next subgroup, not much later', async () => {
    const made = testStation()
    const id = await made.create({ baseline_subgroups: 25 })
    for (const value of [10, 10.1, 9.9, 10.2]) await made.send(id, [value])
    await made.station.handlers['characteristic.update'](stationCaller, {
      characteristic_id: id,
      changes: { baseline_subgroups: 3 },
    })
    expect(await made.send(id, [9.8])).toMatchObject({ limits_revision: 1 })
  })

  test('a baseline of equal values is tried again when twice as many have come: each try reads all of them', async () => {
    const made = testStation()
    const id = await made.create({ baseline_subgroups: 2 })
    const revisions: (number | null)[] = []
    for (const value of [5, 5, 5, 5, 5, 6, 5, 6]) {
      revisions.push((await made.send(id, [value])).limits_revision)
    }
    expect(revisions).toEqual([null, null, null, null, null, null, null, 1])
  })
})
