import { expect, test } from 'vitest'
import { submitInput } from '../../../src/contract/sample.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import rings from '../../fixtures/reference/piston-rings.json' with { type: 'json' }
import { figureTruth } from '../../support/figureTruth.ts'
import { testStation } from '../../support/testStation.ts'

const study = (made: ReturnType<typeof testStation>, id: number) =>
  made.station.handlers['capability.get'](stationCaller, { characteristic_id: id })

test('a capability study agrees with the published figures, and says when the process was not in control', async () => {
  const made = testStation()
  const id = await made.create({
    chart_type: 'xbar_r',
    subgroup_size: 5,
    lsl: rings.lsl,
    usl: rings.usl,
    target: rings.target,
  })
  const [first25, rest] = [rings.subgroups.slice(0, 25), rings.subgroups.slice(25)]
  for (const subgroup of first25) await made.send(id, subgroup)
  const stable = await study(made, id)
  const published = rings.expected.capability_first_25
  expect(stable).toMatchObject({ n: 125, subgroups: 25, stable: true, reasons: [] })
  for (const index of ['cp', 'cpl', 'cpu', 'cpk', 'cpm'] as const) {
    expect(stable[index]).toBeCloseTo(published[index], 3)
  }
  for (const subgroup of rest) await made.send(id, subgroup)
  const unstable = await study(made, id)
  expect(unstable.stable).toBe(false)
  expect(unstable.reasons[0]).toContain('Beyond control limits')
  const alarms = (await made.violations('open')).filter(
    (one) => one.rule_id === 1 && one.chart === 'location',
  )
  expect(alarms.map((one) => one.sample_id).toSorted()).toEqual(rings.expected.rule_1_points)
})

test('without specification and variation the figures are null with reasons, never NaN', async () => {
  const made = testStation()
  const id = await made.create({ chart_type: 'xbar_r', subgroup_size: 2 })
  await made.send(id, [5, 5])
  const result = await study(made, id)
  expect(result).toMatchObject({ cp: null, cpk: null, ppk: null, stable: null })
  expect(result.reasons.length).toBeGreaterThan(1)
  expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/)
})

const report = (made: ReturnType<typeof testStation>, id: number, query: object = {}) =>
  made.station.handlers['capability.report'](stationCaller, { characteristic_id: id, ...query })

const ringStation = async (subgroups: readonly number[][] = rings.subgroups) => {
  const made = testStation()
  const tolerance = { lsl: rings.lsl, usl: rings.usl, target: rings.target }
  const id = await made.create({ chart_type: 'xbar_r', subgroup_size: 5, ...tolerance })
  const sent = []
  for (const subgroup of subgroups) sent.push(await made.send(id, subgroup))
  return { made, id, sent }
}

// Would catch a flat number that comes from another computation than the panel that explains it.
test('each plain number is the value of its figure, and the report holds the same study', async () => {
  const { made, id } = await ringStation()
  for (const distribution of ['normal', 'johnson', 'lognormal', 'best'] as const) {
    const query = { characteristic_id: id, distribution, level: 0.9 }
    const told = await made.station.handlers['capability.get'](stationCaller, query)
    const names = ['mean', 'sigma_within', 'sigma_overall', 'cp', 'cpl', 'cpu', 'cpk', 'cpm'] as const
    for (const name of [...names, 'pp', 'ppl', 'ppu', 'ppk'] as const) {
      expect(told[name]).toBe(told.figures[name].value)
    }
    expect(told.confidence.level).toBe(0.9)
    expect(told.confidence.cpk ?? [null, null]).toEqual([
      told.figures.cpk_low.value,
      told.figures.cpk_high.value,
    ])
    expect(told.ppm.expected_overall).toBe(told.figures.expected_overall.value)
    const full = await report(made, id, { distribution, level: 0.9 })
    expect(full.capability).toEqual(told)
    figureTruth(full)
  }
})

test('the report has every fit, the tests of normality, curves, a probability plot and the newest subgroups', async () => {
  const { made, id } = await ringStation()
  const full = await report(made, id)
  expect(full.fits.map(({ family }) => family)).toContain('johnson')
  expect(full.normality).toHaveLength(6)
  expect(full.histogram.curves.map((curve) => curve.of)).toEqual(['within', 'overall'])
  expect(full.histogram.counts.reduce((total, count) => total + count, 0)).toBe(200)
  expect(full.probability_plot?.x).toHaveLength(200)
  expect(full.last_subgroups).toHaveLength(25)
  expect(full.last_subgroups.at(-1)?.values).toEqual(rings.subgroups.at(-1))
})

// Would catch stretches that lose subgroups, or are those of another revision.
test('capability over time goes by limits revision, or by blocks of so many subgroups', async () => {
  const { made, id } = await ringStation(rings.subgroups.slice(0, 25))
  await made.give(id, 74, 0.01)
  for (const subgroup of rings.subgroups.slice(25)) await made.send(id, subgroup)
  const byRevision = (await report(made, id)).over_time
  expect(byRevision.map(({ revision, subgroups }) => [revision, subgroups])).toEqual([
    [1, 25],
    [2, 15],
  ])
  const blocks = (await report(made, id, { block: 10 })).over_time
  expect(blocks.map(({ revision, subgroups }) => [revision, subgroups])).toEqual([
    [null, 10],
    [null, 10],
    [null, 10],
    [null, 10],
  ])
  const first = await report(made, id, { to: blocks[0]?.to })
  expect(first.capability.subgroups).toBe(10)
  expect(first.capability.cpk).toBe(blocks[0]?.cpk.value)
  const last = await report(made, id, { from: blocks[3]?.from })
  expect(last.capability.cpk).toBe(blocks[3]?.cpk.value)
})

test('a period without a violation is stable, and one that ends before it begins is refused', async () => {
  const { made, id } = await ringStation()
  const [first] = (await report(made, id, { block: 10 })).over_time
  const calm = await report(made, id, { to: first?.to })
  expect(calm.capability).toMatchObject({ stable: true, reasons: [] })
  expect(() => report(made, id, { from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' })).toThrow(
    /ends before it begins/,
  )
})

test('what was left out is named in each figure, with its reason', async () => {
  const { made, id, sent } = await ringStation(rings.subgroups.slice(0, 12))
  await made.station.handlers['sample.exclude'](stationCaller, {
    characteristic_id: id,
    sample_id: sent[4]?.sample_id ?? 0,
    reason: 'gauge slipped',
  })
  const told = await study(made, id)
  expect(told.subgroups).toBe(11)
  expect(told.figures.cpk.excluded).toEqual(['1 subgroup: gauge slipped'])
  expect(told.figures.mean.excluded).toEqual(['1 subgroup: gauge slipped'])
})

test('a chart of counts has its mean defect level with an interval, and no indices', async () => {
  const made = testStation()
  const id = await made.create({ chart_type: 'p', subgroup_size: 50 })
  for (const count of [2, 1, 4, 0]) {
    const input = { characteristic_id: id, count, sample_size: 50 }
    await made.station.handlers['sample.submit'](stationCaller, submitInput.parse(input))
  }
  const full = await report(made, id)
  figureTruth(full)
  expect(full.capability).toMatchObject({ n: 200, subgroups: 4, cpk: null, distribution: null })
  expect(full.capability.attribute?.mean.value).toBeCloseTo(7 / 200, 12)
  expect(full.capability.ppm.observed).toBeCloseTo(35_000, 8)
  expect(full).toMatchObject({ fits: [], over_time: [], probability_plot: null, last_subgroups: [] })
})

test.each([
  ['an empty characteristic', []],
  ['one subgroup', [[74, 74.001, 74.002, 74.003, 74.004]]],
  ['subgroups that do not vary', new Array(10).fill([5, 5, 5, 5, 5])],
])('the report of %s has reasons, never NaN', async (_title, subgroups) => {
  const { made, id } = await ringStation(subgroups)
  for (const distribution of ['normal', 'best', 'box_cox'] as const) {
    const full = await report(made, id, { distribution, block: 2 })
    figureTruth(full)
    expect(full.capability.reasons.length).toBeGreaterThan(0)
  }
})

/** Values that a lognormal distribution spreads far to one side, the same each time. */
const skewed = Array.from({ length: 40 }, (_, i) => [
  Math.exp(Math.sin(i * 12.9898) + Math.cos(i * 78.233) + Math.sin(i * 3.7)),
])

// Would catch a headline by a normal curve that the values refute, and a best fit whose Ppk is another study's.
test('values that refute the normal curve are told with what fits better; no more once the study is by that', async () => {
  const made = testStation()
  const id = await made.create({ chart_type: 'i_mr', subgroup_size: 1, lsl: 0, usl: 30 })
  for (const subgroup of skewed) await made.send(id, subgroup)
  const told = await study(made, id)
  expect(told.normality.p_value).toBeLessThan(0.05)
  const best = told.not_normal?.best
  const full = await report(made, id)
  expect(best?.family).toBe(full.best.family)
  expect(full.capability.not_normal).toEqual(told.not_normal)
  const other = await report(made, id, { distribution: 'best' })
  expect(best?.ppk).toEqual(other.capability.figures.ppk)
  expect(other.capability.not_normal).toBeNull()
  const { made: rings, id: ring } = await ringStation()
  expect((await study(rings, ring)).not_normal).toBeNull()
})
