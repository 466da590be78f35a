import { describe, expect, test } from 'vitest'
import { reviseLimitsInput } from '../../../src/contract/limits.ts'
import { operations } from '../../../src/contract/operations.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { prepared } from '../../../src/storage/connection.ts'
import { figureTruth } from '../../support/figureTruth.ts'
import { testStation } from '../../support/testStation.ts'

const rings = [10.1, 9.8, 10.3, 9.9, 10.0, 10.2, 9.7, 10.1, 12.9, 10.0]

/** A station with ten values on trial, or frozen before the first of them. */
const withValues = async (frozen: boolean) => {
  const made = testStation()
  const id = await made.create({ baseline_subgroups: 100, rules: { preset: 'shewhart' } })
  if (frozen) await made.give(id, 10, 1)
  const samples = []
  for (const value of rings) samples.push((await made.send(id, [value])).sample_id)
  const { handlers } = made.station
  return {
    ...made,
    id,
    samples,
    preview: async (revision: object, last = 200) => {
      const input = { characteristic_id: id, revision: reviseLimitsInput.parse(revision), last }
      const preview = await handlers['limits.preview'](stationCaller, input)
      return operations['limits.preview'].output.parse(preview)
    },
    explain: async (revision: number, n?: number) => {
      const input = { characteristic_id: id, revision, ...(n === undefined ? {} : { n }) }
      return operations['limits.explain'].output.parse(await handlers['limits.explain'](stationCaller, input))
    },
    revisions: () => handlers['limits.list'](stationCaller, { characteristic_id: id }),
  }
}

/** How many rows each table holds: what a preview must not change. */
const rowsOf = ({ db }: ReturnType<typeof testStation>): unknown =>
  ['sample', 'sample_exclusion', 'limits_revision', 'violation', 'audit_entry'].map((table) =>
    prepared(db, `SELECT count(*) FROM ${table}`).pluck().get(),
  )

describe('a preview of limits', () => {
  // Would catch a preview whose numbers are not those that would be frozen, or that explains other ones.
  test('is what freezing gives, number by number', async () => {
    const station = await withValues(true)
    const baseline = { method: 'baseline', from_sample: station.samples[0], to_sample: station.samples[7] }
    const preview = await station.preview(baseline)
    const figures = figureTruth(preview)
    expect(figures.size).toBeGreaterThan(20)
    const frozen = await station.baseline(station.id, baseline)
    expect(preview.proposed.location.ucl.value).toBe(frozen.ucl)
    expect(preview.proposed.location.center_line.value).toBe(frozen.center_line)
    expect(preview.proposed.location.lcl.value).toBe(frozen.lcl)
    expect(preview.proposed.dispersion?.ucl.value).toBe(frozen.dispersion?.ucl)
    expect(preview.proposed.dispersion?.center_line.value).toBe(frozen.dispersion?.center_line)
    expect(preview.process.sigma).toBe(frozen.sigma)
    expect(preview.proposed.process.map(({ value }) => value)).toEqual([frozen.center_line, frozen.sigma])
    expect(preview.in_force?.location.ucl.value).toBe(13)
    expect(preview.change?.location.ucl.value).toBe(frozen.ucl - 13)
    expect(preview.subgroups).toBe(8)
    expect(preview.first?.sample_id).toBe(station.samples[0])
    expect(preview.last?.sample_id).toBe(station.samples[7])
  })

  // Would catch a what-if that leaves an exclusion, a revision, a verdict or an audit entry behind.
  test('stores nothing, whatever is tried', async () => {
    const station = await withValues(true)
    const before = rowsOf(station)
    await station.preview({ method: 'given', center_line: 5, sigma: 0.1 })
    await station.preview({
      method: 'baseline',
      exclude: [{ sample_id: station.samples[8], reason: 'dropped part' }],
    })
    expect(rowsOf(station)).toEqual(before)
    expect((await station.send(station.id, [11])).in_control).toBe(true)
  })

  // Would catch a subgroup that is left out in name but still widens the limits, or that is not named where a number is explained.
  test('leaves out what is to be left out, and says so beside every number', async () => {
    const station = await withValues(false)
    const all = await station.preview({ method: 'baseline' })
    const sample_id = station.samples[8] ?? 0
    const without = await station.preview({
      method: 'baseline',
      exclude: [{ sample_id, reason: 'dropped part' }],
    })
    expect(without.process.sigma).toBeLessThan(all.process.sigma / 2)
    expect(without.excluded).toMatchObject([{ sample_id, reason: 'dropped part', excluded_by: null }])
    expect(without.subgroups).toBe(9)
    expect(without.proposed.location.ucl.excluded.join()).toContain('dropped part')
    const frozen = await station.baseline(station.id, { exclude: [{ sample_id, reason: 'dropped part' }] })
    expect(without.process.sigma).toBe(frozen.sigma)
  })

  // Would catch a count that judges by the limits in force, or that counts what was measured before the span.
  test('counts what the newest subgroups would signal, by rule', async () => {
    const station = await withValues(true)
    const tight = { method: 'given', center_line: 10, sigma: 0.05 }
    const whole = await station.preview(tight)
    const beyond = whole.signals.find(({ rule_id, chart }) => rule_id === 1 && chart === 'location')
    expect(beyond?.count.value).toBe(rings.filter((value) => Math.abs(value - 10) > 0.15 + 1e-9).length)
    expect(beyond?.sample_ids).toHaveLength(beyond?.count.value ?? 0)
    expect((await station.preview(tight, 1)).newest).toBe(1)
    expect((await station.preview({ method: 'given', center_line: 10, sigma: 2 })).signals).toEqual([])
  })

  // Would catch limits that are compared with limits of another chart, or a preview that needs limits to begin with.
  test('stands beside the trial limits while none are frozen, and alone while there are none', async () => {
    const station = await withValues(false)
    const preview = await station.preview({ method: 'baseline' })
    expect(preview.in_force?.location.ucl.value).toBe(preview.proposed.location.ucl.value)
    const empty = testStation()
    const id = await empty.create()
    const input = {
      characteristic_id: id,
      revision: { method: 'given' as const, center_line: 1, sigma: 1 },
      last: 5,
    }
    const alone = await empty.station.handlers['limits.preview'](stationCaller, input)
    expect(alone).toMatchObject({ in_force: null, change: null, newest: 0, signals: [] })
  })

  // Would catch a 500, or NaN on the screen, where a baseline gives no limits.
  test('says why subgroups give no limits', async () => {
    const station = await withValues(false)
    const one = { method: 'baseline', from_sample: station.samples[0], to_sample: station.samples[0] }
    await expect(station.preview(one)).rejects.toMatchObject({ code: 'UNPROCESSABLE_ENTITY' })
    await expect(station.preview({ method: 'baseline', from_sample: 9999 })).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'from_sample' }],
    })
  })
})

describe('limits of very many subgroups', () => {
  // Would catch work that holds up the measurements, and a refusal that a worker turns into an error of ours.
  test('are previewed and explained beside the writer, and refused in words as others are', async () => {
    const made = testStation()
    const id = await made.create({ baseline_subgroups: 10_000 })
    const { handlers } = made.station
    const samples = Array.from({ length: 3000 }, (_, i) => ({
      characteristic_id: id,
      timestamp: new Date(Date.parse('2026-01-05T06:00:00Z') + i * 1000).toISOString(),
      measurements: [i < 2600 ? 10 : 10 + Math.sin(i)],
    }))
    await handlers['sample.submitBatch'](stationCaller, { samples, atomic: true })
    const revise = (from_sample: number, to_sample: number) => ({
      characteristic_id: id,
      revision: { method: 'baseline' as const, from_sample, to_sample },
      last: 10,
    })
    const preview = await handlers['limits.preview'](stationCaller, revise(1, 3000))
    figureTruth(preview)
    const frozen = await handlers['limits.revise'](stationCaller, revise(1, 3000))
    expect(preview.proposed.location.ucl.value).toBe(frozen.ucl)
    const told = await handlers['limits.explain'](stationCaller, { characteristic_id: id, revision: 1 })
    figureTruth(told)
    expect(told.figures.location.ucl.value).toBe(frozen.ucl)
    await expect(handlers['limits.preview'](stationCaller, revise(1, 2550))).rejects.toMatchObject({
      code: 'UNPROCESSABLE_ENTITY',
    })
  }, 60_000)
})

describe('the explanation of limits', () => {
  // Would catch an explanation of limits that were recomputed from other subgroups than those of the revision.
  test('of a revision is what was frozen, with what was left out of it', async () => {
    const station = await withValues(false)
    const exclude = [{ sample_id: station.samples[8], reason: 'dropped part' }]
    const frozen = await station.baseline(station.id, { exclude })
    await station.send(station.id, [30])
    const told = await station.explain(1)
    figureTruth(told)
    expect(told.figures.location.ucl.value).toBe(frozen.ucl)
    expect(told.figures.process.map(({ value }) => value)).toEqual([frozen.center_line, frozen.sigma])
    expect(told.figures.process[1]?.formula).toBe('MR̄/d2(2)')
    expect(told.excluded).toMatchObject([{ sample_id: station.samples[8], reason: 'dropped part' }])
    expect(told.subgroups).toBe(9)
  })

  // Would catch a panel that computes a revision anew after a subgroup of its baseline was excluded, and so shows other numbers.
  test('of a revision whose subgroups changed since says what was frozen, not what would be', async () => {
    const station = await withValues(false)
    const frozen = await station.baseline(station.id)
    await station.station.handlers['sample.exclude'](stationCaller, {
      characteristic_id: station.id,
      sample_id: station.samples[8] ?? 0,
      reason: 'dropped part',
    })
    const told = await station.explain(1)
    figureTruth(told)
    expect(told.figures.process[1]?.value).toBe(frozen.sigma)
    expect(told.figures.process[1]?.formula).toBe('as frozen')
    expect(told.figures.process[1]?.source).toContain('changed since')
  })

  // Would catch trial limits that nobody can explain, or those of a size that is not the point's.
  test('of trial limits and of any subgroup size', async () => {
    const station = await withValues(false)
    const trial = await station.explain(0)
    expect(trial.revision).toBeNull()
    figureTruth(trial)
    await expect(station.explain(7)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const means = testStation()
    const id = await means.create({ chart_type: 'xbar_r', subgroup_size: 4 })
    await means.give(id, 10, 1)
    const told = await means.station.handlers['limits.explain'](stationCaller, {
      characteristic_id: id,
      revision: 1,
      n: 9,
    })
    expect(told.figures.location.ucl.value).toBe(11)
  })
})
