import { describe, expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { testStation } from '../../support/testStation.ts'

describe('revising limits', () => {
  test('no later point moves a limit, and a new revision holds only for the points after it', async () => {
    const made = testStation()
    const id = await made.create({ rules: { preset: 'shewhart' } })
    await made.give(id, 10, 1)
    expect((await made.send(id, [12.5])).in_control).toBe(true)
    await made.give(id, 10, 0.5)
    const late = await made.send(id, [12.6], 0)
    expect(late).toMatchObject({ limits_revision: 1, in_control: true })
    const next = await made.send(id, [12.5])
    expect(next).toMatchObject({ limits_revision: 2, in_control: false, zone: 'beyond_ucl' })
  })

  test('a run does not cross a revision (nine points of which five were judged by other limits)', async () => {
    const made = testStation()
    const id = await made.create({ rules: [{ rule_id: 2, enabled: true }] })
    await made.give(id)
    for (let i = 0; i < 5; i++) await made.send(id, [10.5])
    await made.give(id)
    for (let i = 0; i < 8; i++) expect((await made.send(id, [10.5])).violations).toEqual([])
    expect((await made.send(id, [10.5])).violations).toMatchObject([{ rule_id: 2 }])
  })

  test('the moving range goes on across a revision', async () => {
    const made = testStation()
    const id = await made.create({ rules: { preset: 'shewhart' } })
    await made.give(id)
    await made.send(id, [8])
    await made.give(id)
    expect((await made.send(id, [12.9])).violations).toMatchObject([{ rule_id: 1, chart: 'dispersion' }])
  })

  test('an excluded point is left out of the limits, the runs and the open violations', async () => {
    const made = testStation()
    const id = await made.create({ baseline_subgroups: 6, rules: { preset: 'shewhart' } })
    for (const value of [10, 10.1, 9.9, 10, 10.05]) await made.send(id, [value])
    await made.send(id, [11.5])
    const [first] = await made.station.handlers['limits.list'](stationCaller, { characteristic_id: id })
    const revised = await made.baseline(id, { exclude: [{ sample_id: 6, reason: 'dropped part' }] })
    expect(revised).toMatchObject({ revision: 2, subgroups: 5 })
    expect(revised.sigma).toBeLessThan((first?.sigma ?? 0) / 2)
    expect(await made.violations('open')).toEqual([])
  })

  test('given limits before the first subgroup judge it at once, without a baseline', async () => {
    const made = testStation()
    const id = await made.create({ chart_type: 'xbar_r', subgroup_size: 2 })
    const revision = await made.give(id, 10, 1)
    expect(revision.ucl).toBeCloseTo(10 + 3 / Math.SQRT2, 12)
    expect(await made.send(id, [13, 13])).toMatchObject({ limits_revision: 1, zone: 'beyond_ucl' })
  })

  test('subgroups without variation give no limits but a reason, and nothing is stored', async () => {
    const made = testStation()
    const id = await made.create()
    for (let i = 0; i < 3; i++) await made.send(id, [10])
    await expect(Promise.resolve().then(() => made.baseline(id))).rejects.toMatchObject({
      code: 'UNPROCESSABLE_ENTITY',
    })
    expect(await made.station.handlers['limits.list'](stationCaller, { characteristic_id: id })).toEqual([])
  })

  test('each point of a varying size has limits of its own (limits of the nominal size alarm falsely)', async () => {
    const made = testStation()
    const id = await made.create({
      chart_type: 'xbar_r',
      subgroup_size: 5,
      chart_params: { min_subgroup_size: 2 },
      rules: { preset: 'shewhart' },
    })
    await made.give(id, 10, 1)
    const mean = 10 + 1.5
    expect((await made.send(id, [mean - 0.1, mean + 0.1])).zone).toBe('zone_a_upper')
    expect((await made.send(id, [mean, mean, mean, mean - 0.1, mean + 0.1])).zone).toBe('beyond_ucl')
    const { points } = await made.station.handlers['chart.get'](stationCaller, {
      characteristic_id: id,
      last: 2,
    })
    expect(points.map((point) => point.ucl)).toEqual([
      expect.closeTo(10 + 3 / Math.sqrt(2), 12),
      expect.closeTo(10 + 3 / Math.sqrt(5), 12),
    ])
  })
})
