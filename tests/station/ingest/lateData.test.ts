import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChartPlan } from '../../../src/spc/chartPlan.ts'
import { evaluateChart } from '../../../src/spc/evaluateChart.ts'
import { rulePreset } from '../../../src/spc/rules/rulePreset.ts'
import { violationsOfPeriod } from '../../../src/storage/measurements/violations.ts'
import { ingestCore, minute } from '../../support/ingestCore.ts'

const center = 10
const sigma = 1

type Found = `${number}/${'location' | 'dispersion'}/${number}`

/** The violations that a full evaluation of the series in order of time gives. */
const recalculated = (plan: ChartPlan, series: readonly number[][]): Found[] =>
  evaluateChart(
    series.map((values) => ({ values, revision: 1 })),
    plan,
    new Map([[1, { centerLine: center, sigma }]]),
  ).flatMap((point, i) => point.signals.map((signal): Found => `${i}/${signal.panel}/${signal.ruleId}`))

const arrival = fc.array(fc.integer({ min: -35, max: 35 }), { minLength: 2, maxLength: 45 }).chain((tenths) =>
  fc.record({
    values: fc.constant(tenths.map((tenth) => center + tenth / 10)),
    order: fc.shuffledSubarray(
      tenths.map((_, i) => i),
      { minLength: tenths.length },
    ),
  }),
)

describe('late and out-of-order subgroups', () => {
  test.each(['i_mr', 'xbar_r'] as const)(
    'in whatever order the subgroups of a %s chart arrive, its violations equal a full recalculation',
    async (chartType) => {
      const size = chartType === 'i_mr' ? 1 : 2
      const plan: ChartPlan = { chartType, subgroupSize: size, rules: rulePreset('nelson') }
      const { create, give, batch, core } = ingestCore()
      let made = 0
      await fc.assert(
        fc.asyncProperty(arrival, async ({ values, order }) => {
          made += 1
          const { id } = await create({
            code: `P${made}`,
            chart_type: chartType,
            subgroup_size: size,
            rules: { preset: 'nelson' },
          })
          await give(id, center, sigma)
          const series = values.map((value, i) => (size === 1 ? [value] : [value, value + ((i * 7) % 5) / 2]))
          const half = Math.floor(order.length / 2)
          const inOrder = (indices: readonly number[]) =>
            indices.map((i) => ({
              characteristic_id: id,
              measurements: series[i],
              timestamp: minute(i),
            }))
          for (const sent of [inOrder(order.slice(0, half)), inOrder(order.slice(half))]) {
            if (sent.length === 0) continue
            const outcome = await batch(sent)
            expect(outcome.failed).toBe(0)
          }
          const stored = violationsOfPeriod(core.db, id, 0, Number.MAX_SAFE_INTEGER)
            .filter((violation) => violation.status !== 'withdrawn')
            .map((violation): Found => {
              const i = Math.round((violation.at - Date.parse(minute(0))) / 600_000)
              return `${i}/${violation.panel}/${violation.ruleId as number}`
            })
          expect(stored.toSorted()).toEqual(recalculated(plan, series).toSorted())
        }),
        { numRuns: 120 },
      )
    },
  )

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
