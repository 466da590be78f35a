import { describe, expect, test } from 'vitest'
import { violationExportInput, violationSorts } from '../../../src/contract/violation.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { csvLine } from '../../../src/station/violations/csvLine.ts'
import { userCaller } from '../../support/callers.ts'
import { figureTruth } from '../../support/figureTruth.ts'
import { leader, violationStation } from './violationStation.ts'

/** Two characteristics, three operators, two parts, violations of every status. */
const filled = async () => {
  const made = violationStation()
  const [a, b] = [await made.watch('A', 'LINE-A'), await made.watch('B')]
  const samples = [
    await made.alarm(a, '2026-01-05T06:00:00Z', { operator_id: 'ann', metadata: { part_number: 4711 } }),
    await made.alarm(b, '2026-01-05T07:00:00Z', { operator_id: 'ann', metadata: { part_number: 'P "2"' } }),
    await made.alarm(b, '2026-01-05T08:00:00Z', { operator_id: 'bob' }),
    await made.alarm(a, '2026-01-05T09:00:00Z', { metadata: { part_number: '4711' } }),
  ]
  const { results } = await made.list({ order: 'asc' })
  const location = results.filter((one) => one.chart === 'location')
  await made.acknowledge(location[0]?.id ?? 0, 'GAUGE', '=1+1, "quoted"')
  await made.handlers['sample.exclude'](leader, {
    characteristic_id: b,
    sample_id: samples[2] ?? 0,
    reason: 'slip',
  })
  return { made, a, b, samples }
}

describe('the list of violations', () => {
  test('leaves in what each filter asks for, and counts every status under it', async () => {
    const { made, a, samples } = await filled()
    const everything = (await made.list({ limit: 500 })).results
    const [first, second, third, fourth] = samples
    expect(everything.some((one) => one.status === 'acknowledged')).toBe(true)
    const cases: [object, (one: (typeof everything)[number]) => boolean][] = [
      [{}, () => true],
      [{ characteristic_id: a }, (one) => one.characteristic_id === a],
      [{ cause_code: 'GAUGE' }, (one) => one.cause_code === 'GAUGE'],
      [{ severity: 'CRITICAL' }, (one) => one.severity === 'CRITICAL'],
      [{ rule_id: 1 }, (one) => one.rule_id === 1],
      [{ operator_id: 'ann' }, (one) => one.sample_id === first || one.sample_id === second],
      [{ part_number: '4711' }, (one) => one.sample_id === first || one.sample_id === fourth],
      [{ part_number: 'P "2"' }, (one) => one.sample_id === second],
      [{ from: '2026-01-05T08:00:00Z' }, (one) => one.sample_id === third || one.sample_id === fourth],
      [{ to: '2026-01-05T06:59:59Z' }, (one) => one.sample_id === first],
    ]
    for (const [query, holds] of cases) {
      const expected = everything.filter(holds)
      const { results, total, counts } = await made.list({ ...query, limit: 500 })
      expect(results, JSON.stringify(query)).toEqual(expected)
      expect(total).toBe(expected.length)
      for (const status of ['open', 'acknowledged', 'withdrawn'] as const) {
        expect(counts[status]).toBe(expected.filter((one) => one.status === status).length)
      }
    }
    expect(everything.some((one) => one.status === 'withdrawn')).toBe(true)
  })

  // Would catch an index that is read for a status and leaves the other filters out.
  test('leaves in what each status asks for, alone and at one characteristic', async () => {
    const { made, b } = await filled()
    const everything = (await made.list({ limit: 500 })).results
    for (const status of ['open', 'acknowledged', 'withdrawn']) {
      const of = everything.filter((one) => one.status === status)
      expect((await made.list({ status })).results).toEqual(of)
      const here = await made.list({ status, characteristic_id: b })
      expect(here.results).toEqual(of.filter((one) => one.characteristic_id === b))
      expect(here.total).toBe(here.results.length)
    }
  })

  // Would catch a count that follows the chosen status, so that the other tabs show nothing.
  test('counts the other statuses too while one is chosen', async () => {
    const { made } = await filled()
    const all = await made.list()
    const open = await made.list({ status: 'open' })
    expect(open.counts).toEqual(all.counts)
    expect(open.total).toBe(all.counts.open)
    expect(open.results.every((one) => one.status === 'open')).toBe(true)
  })

  test.each(violationSorts)('is sorted by %s both ways, page by page, without losing a row', async (sort) => {
    const { made } = await filled()
    const whole = (await made.list({ sort, order: 'asc', limit: 500 })).results.map(({ id }) => id)
    const pages: number[] = []
    for (let page = 1; page <= whole.length; page += 1) {
      pages.push(...(await made.list({ sort, order: 'asc', limit: 1, page })).results.map(({ id }) => id))
    }
    expect(pages).toEqual(whole)
    const down = (await made.list({ sort, order: 'desc', limit: 500 })).results
    expect(down.map(({ id }) => id).toSorted()).toEqual(whole.toSorted())
  })

  test('has those without a time last, whichever way it is sorted by it', async () => {
    const { made } = await filled()
    for (const order of ['asc', 'desc']) {
      const times = (await made.list({ sort: 'time_to_acknowledge', order })).results.map(
        (one) => one.minutes_to_acknowledge,
      )
      expect(times[0]).not.toBeNull()
      expect(times.slice(1).every((time) => time === null)).toBe(true)
    }
  })

  test('refuses a shift that there is not, and says which there are', async () => {
    const { made } = await filled()
    await expect(made.list({ shift: '05:00' })).rejects.toThrow('The shifts start at 06:00, 14:00, 22:00')
  })
})

test('one violation comes with the plotted values of its pattern, and where its sample came from', async () => {
  const made = violationStation()
  const id = await made.create({ rules: { preset: 'nelson' } })
  await made.give(id)
  for (let i = 1; i <= 9; i += 1) await made.send(id, [10.5 + i / 100], i)
  const shift = (await made.violations()).find((one) => one.rule_id === 2)
  const detail = await made.handlers['violation.get'](stationCaller, { violation_id: shift?.id ?? 0 })
  expect(detail.pattern.map(({ sample_id }) => sample_id)).toEqual(shift?.members)
  expect(detail.pattern.map(({ value }) => value)).toEqual(
    Array.from({ length: 9 }, (_, i) => 10.5 + (i + 1) / 100),
  )
  figureTruth(detail)
  expect(detail.figures.minutes_to_acknowledge.value).toBe(detail.minutes_to_acknowledge)
  await made.acknowledge(shift?.id ?? 0)
  const after = await made.handlers['violation.get'](stationCaller, { violation_id: shift?.id ?? 0 })
  figureTruth(after)
  expect(after.minutes_to_acknowledge).not.toBeNull()
  expect(after.figures.minutes_to_acknowledge.value).toBe(after.minutes_to_acknowledge)
})

// Would catch a pattern that shows the value of another panel or sum than the rule looked at.
test.each([
  ['cusum', 1, [[11], [11], [11], [11], [11], [11], [11]]],
  ['cusum', 1, [[9], [9], [9], [9], [9], [9], [9]]],
  ['ewma', 1, [[11], [12], [12], [12]]],
  [
    'i_mr_rs',
    3,
    [
      [10, 10, 10.1],
      [10, 10, 18],
      [14, 14, 14.1],
    ],
  ],
] as const)(
  'the newest value of a pattern is the one that the violation is about (%s, %#)',
  async (chart, size, series) => {
    const made = violationStation()
    const id = await made.create({ chart_type: chart, subgroup_size: size, rules: { preset: 'shewhart' } })
    await made.handlers['limits.revise'](stationCaller, {
      characteristic_id: id,
      revision: {
        method: 'given',
        center_line: 10,
        sigma: 0.5,
        ...(chart === 'i_mr_rs' ? { within_sigma: 0.5 } : {}),
      },
    })
    for (const values of series) await made.send(id, [...values])
    const found = await made.violations()
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) {
      const { pattern } = await made.handlers['violation.get'](stationCaller, { violation_id: one.id })
      expect([one.chart, one.rule_id, pattern.at(-1)?.value]).toEqual([one.chart, one.rule_id, one.value])
    }
  },
)

describe('the export', () => {
  const parts = async (
    made: Awaited<ReturnType<typeof filled>>['made'],
    limit: number,
    caller = stationCaller,
  ) => {
    let csv = ''
    let after: string | undefined
    for (;;) {
      const part = await made.handlers['violation.export'](
        caller,
        violationExportInput.parse({ limit, ...(after === undefined ? {} : { after }) }),
      )
      csv += part.csv
      if (part.next === null) return csv
      after = part.next
    }
  }

  test('in parts is the export in one, with every row once', async () => {
    const { made } = await filled()
    const whole = await parts(made, 5000)
    expect(await parts(made, 1)).toBe(whole)
    const { total } = await made.list()
    const lines = whole.trimEnd().split('\r\n')
    expect(lines).toHaveLength(total + 2)
    expect(lines.at(-1)).toMatch(/^# Audit head \d+:[0-9a-f]{64} /)
    expect(whole).toContain('"P ""2"""')
    expect(whole).toContain('Gauge error or calibration')
    // Would catch a comment that a spreadsheet runs when the file is opened.
    expect(whole).toContain(`"'=1+1, ""quoted"""`)
  })

  test("holds nothing of another client's", async () => {
    const { made } = await filled()
    const seen = await parts(made, 5000, userCaller('OPERATOR_DATAENTRY', 'LINE-B') as typeof stationCaller)
    expect(seen).toContain('Width B')
    expect(seen).not.toContain('Width A')
  })
})

test.each([
  [['a', 1.5, null], 'a,1.5,\r\n'],
  [['-1', -1], "'-1,-1\r\n"],
  [['line\nbreak', '@x'], `"line\nbreak",'@x\r\n`],
])('a line of CSV: %j', (values, line) => {
  expect(csvLine(values)).toBe(line)
})
