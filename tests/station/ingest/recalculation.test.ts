import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CreateCharacteristicInput } from '../../../src/contract/characteristic.ts'
import type { SubmitInput } from '../../../src/contract/sample.ts'
import { chartDefinition } from '../../../src/spc/charts/chartRegistry.ts'
import { type ChartType, chartTypes } from '../../../src/spc/chartType.ts'
import { evaluateChart } from '../../../src/spc/evaluateChart.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { chartPlanOf } from '../../../src/station/characteristics/chartPlanOf.ts'
import { getChart } from '../../../src/station/chart/getChart.ts'
import { correctSample } from '../../../src/station/ingest/correctSample.ts'
import { excludeSample } from '../../../src/station/ingest/excludeSample.ts'
import { includeSample } from '../../../src/station/ingest/includeSample.ts'
import { estimatesOf } from '../../../src/station/ingest/seriesState.ts'
import { revisionsOf } from '../../../src/storage/measurements/limitsRevisions.ts'
import { newestPoints } from '../../../src/storage/measurements/series.ts'
import { violationsOfPeriod } from '../../../src/storage/measurements/violations.ts'
import { characteristicById } from '../../../src/storage/queries/characteristics.ts'
import { ingestCore, minute } from '../../support/ingestCore.ts'

const singles: readonly ChartType[] = ['ewma', 'cusum', 'short_run_z']

const sizeOf = (chartType: ChartType): number => {
  const { kind, minimumSize, maximumSize } = chartDefinition(chartType)
  if (kind === 'counted') return 40
  if (singles.includes(chartType)) return 1
  return Math.min(maximumSize, Math.max(minimumSize, kind === 'measurements' ? 2 : 1))
}

const settingsOf = (chartType: ChartType): Partial<CreateCharacteristicInput> => {
  const parts = [
    { part_number: 'A', target: 10, sigma: 1 },
    { part_number: 'B', target: 10.5, sigma: 1.5 },
  ]
  if (chartType === 'ewma') return { chart_params: { lambda: 0.3, L: 2 } }
  if (chartType === 'cusum') return { chart_params: { k: 0.4, h: 3, fir: true } }
  if (chartType === 'short_run_deviation' || chartType === 'short_run_z') return { chart_params: { parts } }
  return chartType === 'precontrol' ? { lsl: 7, usl: 13 } : {}
}

/** A subgroup of the chart's kind from three small numbers. */
const subgroupOf = (
  chartType: ChartType,
  [a, b, c]: readonly [number, number, number],
): Partial<SubmitInput> => {
  const { kind } = chartDefinition(chartType)
  const metadata = { part_number: c % 4 === 0 ? 'B' : 'A' }
  if (kind === 'counted') return { count: a + 15, sample_size: 40 + (b % 7), metadata }
  if (kind === 'count') return { count: a + 15, metadata }
  const first = 10 + a / 5
  return { measurements: sizeOf(chartType) === 1 ? [first] : [first, first + (b % 5) / 2], metadata }
}

const numbers = fc.tuple(
  fc.integer({ min: -15, max: 15 }),
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 0, max: 30 }),
)

/** What people and gauges do to a history, in any order. */
const step = fc.oneof(
  { weight: 12, arbitrary: fc.record({ what: fc.constant('send' as const), at: fc.nat(60), numbers }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('exclude' as const), at: fc.nat(200), numbers }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('include' as const), at: fc.nat(200), numbers }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('correct' as const), at: fc.nat(200), numbers }) },
)

const setUp = async (chartType: ChartType, code: string) => {
  const made = ingestCore()
  const subgroup_size = sizeOf(chartType)
  const { id } = await made.create({
    code,
    chart_type: chartType,
    subgroup_size,
    rules: { preset: 'nelson', dispersion: { preset: 'nelson' }, within: { preset: 'nelson' } },
    ...settingsOf(chartType),
  })
  const sent: number[] = []
  const send = async (at: number, content: Partial<SubmitInput>): Promise<void> => {
    const { sample_id } = await made.judge({ characteristic_id: id, timestamp: minute(at), ...content })
    sent.push(sample_id)
  }
  await send(0, subgroupOf(chartType, [2, 3, 1]))
  await send(1, subgroupOf(chartType, [-2, 1, 1]))
  if (chartType === 'short_run_z') made.revise(id, { method: 'baseline' })
  else if (chartDefinition(chartType).kind === 'counted') {
    made.revise(id, { method: 'given', center_line: 0.35 })
  } else if (chartType === 'c' || chartType === 'g') {
    made.revise(id, { method: 'given', center_line: 15 })
  } else if (chartType === 't') {
    made.revise(id, { method: 'given', center_line: 2.1, sigma: 0.1 })
  } else if (chartType !== 'precontrol') {
    const within = chartType === 'i_mr_rs' ? { within_sigma: 0.8 } : {}
    made.revise(id, { method: 'given', center_line: 10, sigma: 1, ...within })
  }
  return { ...made, id, sent, send }
}

const alreadySo = async (work: () => unknown): Promise<void> => {
  try {
    await work()
  } catch (error) {
    if (!['CONFLICT', 'UNPROCESSABLE_ENTITY'].includes((error as { code?: string }).code ?? '')) throw error
  }
}

describe('whatever is sent late, left out, taken back or corrected', () => {
  // Fails when a change touches a point that is not judged again: a window, a moving range, a sum or a part number.
  test.each(chartTypes)('a %s chart equals its full recalculation', async (chartType) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
        const { core, id, sent, send } = await setUp(chartType, 'C1')
        const exclude = excludeSample(core)
        const include = includeSample(core)
        const correct = correctSample(core)
        for (const { what, at, numbers: three } of steps) {
          const content = subgroupOf(chartType, three)
          const sample_id = sent[at % sent.length] ?? 0
          const of = { characteristic_id: id, sample_id, reason: 'a slip' }
          if (what === 'send') await send(2 + at, content)
          else if (what === 'exclude') await alreadySo(() => exclude(stationCaller, of))
          else if (what === 'include') await alreadySo(() => include(stationCaller, of))
          else await alreadySo(() => correct(stationCaller, { ...of, changes: content }))
        }
        const row = characteristicById(core.db, id)
        if (row === null) throw new Error('the characteristic is gone')
        const points = newestPoints(core.db, id, 1000)
        const revisions = revisionsOf(core.db, id)
        expect(revisions).toHaveLength(1)
        const whole = evaluateChart(
          points.map(({ measurements, part, excluded }) => ({
            values: measurements,
            part,
            excluded,
            revision: 1,
          })),
          chartPlanOf(row),
          estimatesOf(revisions),
        )
        const expected = whole.flatMap((point, i) =>
          point.signals.map(({ panel, ruleId }) => `${points[i]?.id}/${panel}/${ruleId}`),
        )
        const found = violationsOfPeriod(core.db, id, 0, Number.MAX_SAFE_INTEGER)
          .filter(({ status }) => status !== 'withdrawn')
          .map(({ sampleId, panel, ruleId }) => `${sampleId}/${panel}/${ruleId}`)
        expect(found.toSorted()).toEqual(expected.toSorted())
        const chart = await getChart(core)(stationCaller, { characteristic_id: id, last: 15 })
        expect(chart.points.map(({ value }) => value)).toEqual(
          whole.slice(-15).map(({ value }) => expect.closeTo(value, 9)),
        )
      }),
      { numRuns: 30 },
    )
  })
})
