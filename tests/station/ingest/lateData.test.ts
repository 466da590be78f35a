import { describe, expect, test } from 'vitest'
import { violationsOfPeriod } from '../../../src/storage/measurements/violations.ts'
import { ingestCore, minute } from '../../support/ingestCore.ts'

const center = 10
const sigma = 1

describe('late and out-of-order subgroups', () => {
  test('a late subgroup that breaks a run withdraws its violation and does not delete it', async () => {
    const { create, give, judge, core } = ingestCore()
    const { id } = await create({ chart_type: 'i_mr', subgroup_size: 1 })
    await give(id, center, sigma)
    let last = null
    for (let i = 0; i < 9; i++) {
      last = await judge({
        characteristic_id: id,
        measurements: [10.3 + (i % 2) / 10],
        timestamp: minute(2 * i),
      })
    }
    expect(last?.violations.map((fired) => fired.rule_id)).toEqual([2])
    await judge({ characteristic_id: id, measurements: [9.9], timestamp: minute(7) })
    const [violation] = violationsOfPeriod(core.db, id, 0, Number.MAX_SAFE_INTEGER)
    expect(violation).toMatchObject({ ruleId: 2, status: 'withdrawn' })
  })

  test('equal timestamps keep the order of arrival', async () => {
    const { create, give, judge } = ingestCore()
    const { id } = await create({
      chart_type: 'i_mr',
      subgroup_size: 1,
      rules: [{ rule_id: 3, enabled: true }],
    })
    await give(id, center, sigma)
    let last = null
    for (const value of [10.1, 10.2, 10.3, 10.4, 10.5, 10.6]) {
      last = await judge({ characteristic_id: id, measurements: [value], timestamp: minute(1) })
    }
    expect(last?.violations.map((fired) => fired.rule_name)).toEqual(['Trend'])
  })
})
