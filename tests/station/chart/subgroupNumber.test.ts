import { describe, expect, test } from 'vitest'
import { reviseLimitsInput } from '../../../src/contract/limits.ts'
import { operations } from '../../../src/contract/operations.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { subgroupNumbers } from '../../../src/storage/measurements/subgroupNumbers.ts'
import { testStation } from '../../support/testStation.ts'

/** A characteristic whose subgroups were stored between those of another one, the last two of them late, two at one time. */
const interleaved = async () => {
  const made = testStation()
  const { handlers } = made.station
  const other = await made.create({ code: 'OTHER' })
  const id = await made.create({ code: 'ASKED', baseline_subgroups: 100, rules: { preset: 'shewhart' } })
  const sent: number[] = []
  for (const [at, value] of [10, 20, 30, 30, 40, 50, 25, 5].entries()) {
    await made.send(other, [10])
    sent.push((await made.send(id, [at === 3 ? 19 : 10 + (at % 3) / 10], value)).sample_id)
  }
  /** As the chart numbers them: its columns are in the order of its points. */
  const chartNumbers = async (): Promise<Map<number, number>> => {
    const { columns, total } = await handlers['chart.history'](stationCaller, {
      characteristic_id: id,
      max: 1000,
    })
    const ids = [...columns.sample_id]
    return new Map(ids.map((sample, place) => [sample, total - ids.length + place + 1]))
  }
  return {
    ...made,
    handlers,
    id,
    sent,
    chartNumbers,
    detail: async (sample_id: number) =>
      operations['sample.get'].output.parse(
        await handlers['sample.get'](stationCaller, { characteristic_id: id, sample_id }),
      ),
    exclude: (sample_id: number, reason: string) =>
      handlers['sample.exclude'](stationCaller, { characteristic_id: id, sample_id, reason }),
  }
}

describe('the number of a subgroup', () => {
  // Would catch the row's id, the order of arrival, a late subgroup without its place, and two at one time with one number.
  test('is the one that its chart shows, wherever it is asked for', async () => {
    const station = await interleaved()
    const numbers = await station.chartNumbers()
    expect([...numbers.values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    for (const sample of station.sent) {
      expect((await station.detail(sample)).number, `sample ${sample}`).toBe(numbers.get(sample))
    }
  })

  // Would catch a count from one anchor that goes wrong where several subgroups are asked for together, or one that holds another's rows.
  test('is the same asked for alone, together and in any order', async () => {
    const station = await interleaved()
    const keys = await Promise.all(
      station.sent.map(async (id) => ({ id, at: Date.parse((await station.detail(id)).timestamp) })),
    )
    const numbers = await station.chartNumbers()
    const asked = (list: typeof keys) => [...subgroupNumbers(station.db, station.id, list)]
    for (const list of [keys, keys.toReversed(), ...keys.map((key) => [key])]) {
      expect(asked(list).toSorted()).toEqual(list.map(({ id }) => [id, numbers.get(id)]).toSorted())
    }
    expect(asked([])).toEqual([])
  })

  // Would catch the drawer of a violation that names its subgroups otherwise than the chart does.
  test('names the subgroups of a pattern', async () => {
    const station = await interleaved()
    await station.give(station.id, 10, 1)
    const far = await station.send(station.id, [20], 15)
    const violation = (await station.violations()).find(
      ({ sample_id, chart }) => sample_id === far.sample_id && chart === 'location',
    )
    const detail = operations['violation.get'].output.parse(
      await station.handlers['violation.get'](stationCaller, { violation_id: violation?.id ?? 0 }),
    )
    const numbers = await station.chartNumbers()
    expect(detail.pattern).toMatchObject([{ sample_id: far.sample_id, number: numbers.get(far.sample_id) }])
    expect(numbers.get(far.sample_id)).toBe(3)
  })

  // Would catch ids in the sentences of "show how", and an exclusion without its person and its day.
  test('names what was left out of limits, with why, by whom and when', async () => {
    const station = await interleaved()
    const left = station.sent[3] ?? 0
    await station.exclude(left, 'dropped part')
    const explained = operations['limits.explain'].output.parse(
      await station.handlers['limits.explain'](stationCaller, { characteristic_id: station.id, revision: 0 }),
    )
    expect(explained.excluded).toMatchObject([{ sample_id: left, number: 6, reason: 'dropped part' }])
    const [sentence] = explained.figures.location.ucl.excluded
    expect(sentence).toMatch(
      /^Subgroup 6, measured 2026-01-05 \d\d:\d\d UTC: dropped part \(left out by system on \d{4}-\d\d-\d\d \d\d:\d\d UTC\)$/,
    )
    const preview = operations['limits.preview'].output.parse(
      await station.handlers['limits.preview'](stationCaller, {
        characteristic_id: station.id,
        revision: reviseLimitsInput.parse({
          method: 'baseline',
          exclude: [{ sample_id: station.sent[6], reason: 'cold start' }],
        }),
        last: 200,
      }),
    )
    expect(preview.excluded.map(({ number }) => number).toSorted()).toEqual([4, 6])
    const sentences = preview.proposed.location.ucl.excluded.join('\n')
    expect(sentences).toMatch(/Subgroup 4, measured .* UTC: cold start$/m)
  })

  // Would catch a list of what would signal that counts only the judged subgroups, or the newest of them from 1.
  test('names what would signal under limits that are tried', async () => {
    const station = await interleaved()
    await station.exclude(station.sent[0] ?? 0, 'first piece')
    const { signals } = operations['limits.preview'].output.parse(
      await station.handlers['limits.preview'](stationCaller, {
        characteristic_id: station.id,
        revision: { method: 'given', center_line: 10, sigma: 1 },
        last: 4,
      }),
    )
    const beyond = signals.find(({ rule_id, chart }) => rule_id === 1 && chart === 'location')
    const last = beyond?.count.steps.at(-1)?.expression
    expect(beyond?.sample_ids).toEqual([station.sent[3]])
    expect(last).toBe('subgroups 6')
  })
})

describe('what people did to a subgroup', () => {
  // Would catch an exclusion whose reason, person or time is known to the audit log alone.
  test('says why, by whom and since when it is left out, and nothing once it counts again', async () => {
    const station = await interleaved()
    const sample_id = station.sent[2] ?? 0
    expect((await station.detail(sample_id)).exclusion).toBeNull()
    const left = await station.exclude(sample_id, 'gauge not zeroed')
    expect(left.exclusion).toMatchObject({ reason: 'gauge not zeroed', excluded_by: 'system' })
    expect(Date.parse(left.exclusion?.excluded_at ?? '')).not.toBeNaN()
    const again = await station.handlers['sample.include'](stationCaller, {
      characteristic_id: station.id,
      sample_id,
      reason: 'it was zeroed',
    })
    expect(again).toMatchObject({ excluded: false, exclusion: null })
  })

  // Would catch corrections in the wrong order, or old values that are the new ones.
  test('keeps each correction with what was there before, the newest first', async () => {
    const station = await interleaved()
    const sample_id = station.sent[2] ?? 0
    for (const [value, reason] of [
      [11, 'typing error'],
      [12, 'measured again'],
    ] as const) {
      await station.handlers['sample.correct'](stationCaller, {
        characteristic_id: station.id,
        sample_id,
        reason,
        changes: { measurements: [value] },
      })
    }
    const { corrections, correction_history: history, measurements } = await station.detail(sample_id)
    expect([corrections, measurements]).toEqual([2, [12]])
    expect(history).toMatchObject([
      { reason: 'measured again', corrected_by: 'system', before: { measurements: [11], count: null } },
      { reason: 'typing error', before: { measurements: [10.2] } },
    ])
  })

  // Would catch a count and a sample size that are told as two measurements.
  test('tells the old count and sample size of a chart of counts', async () => {
    const made = testStation()
    const { handlers } = made.station
    const characteristic_id = await made.create({ chart_type: 'p', subgroup_size: 50 })
    const { sample } = await handlers['sample.submit'](stationCaller, {
      characteristic_id,
      count: 3,
      sample_size: 40,
    })
    const detail = await handlers['sample.correct'](stationCaller, {
      characteristic_id,
      sample_id: sample.sample_id,
      reason: 'counted again',
      changes: { count: 4 },
    })
    expect(detail.correction_history).toMatchObject([
      { before: { measurements: [], count: 3, sample_size: 40 } },
    ])
  })
})
