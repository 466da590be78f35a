import { expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import rings from '../../fixtures/reference/piston-rings.json' with { type: 'json' }
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
