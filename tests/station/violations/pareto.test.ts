import { describe, expect, test } from 'vitest'
import { paretoGroupings, paretoQuery } from '../../../src/contract/pareto.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { keyCaller, userCaller } from '../../support/callers.ts'
import { figureTruth } from '../../support/figureTruth.ts'
import { leader, violationStation } from './violationStation.ts'

process.env.TZ = 'Europe/Berlin'

type Made = ReturnType<typeof violationStation>

const paretoOf = async (made: Made, query: object, caller = stationCaller) =>
  made.handlers['violation.pareto'](caller, paretoQuery.parse({ by: 'cause', ...query }))

const hour = (i: number): string => new Date(Date.parse('2025-01-05T00:00:00Z') + i * 3_600_000).toISOString()

/** A dozen violations of three characteristics; every third acknowledged, one withdrawn. */
const filled = async () => {
  const made = violationStation()
  const ids = [await made.watch('A'), await made.watch('B'), await made.watch('C', 'LINE-A')]
  for (let i = 0; i < 12; i += 1) {
    await made.alarm(ids[i % 3 === 2 ? 2 : i % 2] ?? 0, hour(i * 3), {
      ...(i % 4 === 0 ? {} : { operator_id: `op${i % 3}` }),
      ...(i % 5 === 0 ? {} : { metadata: { part_number: i % 2 === 0 ? 4711 : 'X-1' } }),
    })
  }
  const open = (await made.list({ limit: 500, order: 'asc' })).results
  for (const [i, one] of open.entries()) {
    if (i % 3 !== 2) await made.acknowledge(one.id, i % 2 === 0 ? 'GAUGE' : 'TOOL_WEAR')
  }
  await made.handlers['sample.exclude'](leader, {
    characteristic_id: ids[0] ?? 0,
    sample_id: open.find((one) => one.characteristic_id === ids[0])?.sample_id ?? 0,
    reason: 'slip',
  })
  return { made, ids }
}

/** What a bar stands for, as the list filters by it. */
const filterBy = {
  cause: 'cause_code',
  characteristic: 'characteristic_id',
  rule: 'rule_id',
  shift: 'shift',
  operator: 'operator_id',
  part_number: 'part_number',
} as const

describe.each(paretoGroupings)('the Pareto by %s', (by) => {
  // Would catch a bar that says another number than the list behind it, which is what a click opens.
  test('counts what the list shows when it is filtered by the bar, tallest first, up to 100 %', async () => {
    const { made } = await filled()
    const pareto = await paretoOf(made, { by })
    const all = await made.list({ limit: 500 })
    expect(pareto.bars.length).toBeGreaterThan(1 - Number(by === 'rule'))
    for (const bar of pareto.bars) {
      const { results, counts } = await made.list({ [filterBy[by]]: bar.key, limit: 500 })
      expect([bar.label, bar.count]).toEqual([bar.label, counts.open + counts.acknowledged])
      expect(bar.open).toBe(counts.open)
      expect(bar.acknowledged).toBe(counts.acknowledged)
      const waits = results
        .filter((one) => one.status === 'acknowledged')
        .map((one) => one.minutes_to_acknowledge ?? 0)
      if (waits.length > 0) {
        expect(bar.minutes_mean).toBeCloseTo(waits.reduce((sum, wait) => sum + wait, 0) / waits.length, 12)
      } else expect(bar.minutes_mean).toBeNull()
    }
    const heights = pareto.bars.map(({ count }) => count)
    expect(heights).toEqual(heights.toSorted((a, b) => b - a))
    expect(pareto.bars.at(-1)?.cumulative).toBe(100)
    expect(pareto.counted + pareto.not_stated).toBe(all.counts.open + all.counts.acknowledged)
    expect(pareto.withdrawn).toBe(all.counts.withdrawn)
    expect(pareto.withdrawn).toBeGreaterThan(0)
  })

  test('says every number by the figure that explains it', async () => {
    const { made } = await filled()
    const pareto = await paretoOf(made, { by })
    figureTruth(pareto)
    for (const { figures, ...bar } of pareto.bars) {
      for (const [name, figure] of Object.entries(figures)) {
        expect(bar[name as keyof typeof bar]).toBe(figure.value)
      }
    }
    expect(pareto.all.minutes_p95).toBe(pareto.all.figures.minutes_p95.value)
    expect(pareto.bars[0]?.figures.share.excluded.join()).toContain('withdrawn')
  })
})

test('many parts become the tallest bars and one for the rest, so that the shares still come to 100', async () => {
  const made = violationStation()
  const id = await made.watch()
  for (let i = 0; i < 8; i += 1) {
    await made.alarm(id, hour(i), {
      metadata: { part_number: `P${Math.floor(i / 2)}${i % 2 === 0 ? '' : 'b'}` },
    })
  }
  const { bars, counted } = await paretoOf(made, { by: 'part_number', bars: 3 })
  expect(bars).toHaveLength(4)
  expect(bars.at(-1)).toMatchObject({ key: null, groups: 5, label: '5 others', cumulative: 100 })
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(counted)
})

test('the shift is that of the station’s local time, also over midnight and after the clock changed', async () => {
  const made = violationStation()
  const id = await made.watch()
  const at = async (timestamp: string) => {
    const sample = await made.alarm(id, timestamp)
    const { bars } = await paretoOf(made, { by: 'shift', from: timestamp, to: timestamp })
    const [bar] = bars
    const { results } = await made.list({ shift: bar?.key, limit: 500 })
    expect(results.some((one) => one.sample_id === sample)).toBe(true)
    return bar?.label
  }
  // Winter in Berlin is an hour ahead of UTC, summer two.
  expect(await at('2025-01-05T04:59:59.999Z')).toBe('Night')
  expect(await at('2025-01-05T05:00:00Z')).toBe('Early')
  expect(await at('2025-01-05T13:00:00Z')).toBe('Late')
  expect(await at('2025-01-05T21:00:00Z')).toBe('Night')
  expect(await at('2025-01-05T23:30:00Z')).toBe('Night')
  expect(await at('2025-03-30T03:59:59Z')).toBe('Night')
  expect(await at('2025-03-30T04:00:00Z')).toBe('Early')
  // Would catch a plant whose computer is in another time zone, and whose shifts are counted by that computer's clock.
  await made.handlers['settings.update'](stationCaller, { time_zone: 'America/New_York' })
  expect(await at('2025-01-06T10:59:59.999Z')).toBe('Night')
  expect(await at('2025-01-06T11:00:00Z')).toBe('Early')
  expect((await paretoOf(made, { by: 'shift' })).time_zone).toBe('America/New_York')
})

test('nothing there is no bars, and times that say why there are none', async () => {
  const pareto = await paretoOf(violationStation(), { by: 'cause' })
  expect(pareto).toMatchObject({ counted: 0, not_stated: 0, bars: [] })
  expect(pareto.all).toMatchObject({ acknowledged: 0, minutes_median: null })
  figureTruth(pareto)
})

test("another client's violations are not counted, and its characteristic is not there", async () => {
  const { made, ids } = await filled()
  const stranger = userCaller('OPERATOR_DATAENTRY', 'LINE-B') as typeof stationCaller
  const { bars } = await paretoOf(made, { by: 'characteristic' }, stranger)
  expect(bars.map(({ key }) => key)).not.toContain(String(ids[2]))
  expect(bars.length).toBe(2)
  await expect(paretoOf(made, { characteristic_id: ids[2] }, stranger)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  const key = keyCaller([ids[1] ?? 0]) as unknown as typeof stationCaller
  expect((await paretoOf(made, { by: 'characteristic' }, key)).bars.map((bar) => bar.key)).toEqual([
    String(ids[1]),
  ])
})
