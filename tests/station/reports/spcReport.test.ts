import { expect, test } from 'vitest'
import { submitInput } from '../../../src/contract/sample.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { minute } from '../../support/ingestCore.ts'
import { readPdf } from '../../support/readPdf.ts'
import { testStation } from '../../support/testStation.ts'

const report = async (
  station: ReturnType<typeof testStation>,
  query: { characteristic_id: number; from?: string; to?: string; language?: 'en' | 'de' },
) => {
  const file = await station.station.handlers['report.spc'](stationCaller, { language: 'en', ...query })
  return { ...file, ...(await readPdf(file.bytes)) }
}

/** Thirty subgroups of five that vary, one of which lies far beyond its limits. */
const measured = async (name = 'Diameter') => {
  const station = testStation()
  const id = await station.create({
    ...{ code: 'RING-01', name, unit: 'mm', chart_type: 'xbar_r', subgroup_size: 5, decimals: 3 },
    ...{ lsl: 73.95, usl: 74.05, target: 74 },
  })
  for (let i = 0; i < 30; i++) {
    const shift = i === 28 ? 0.1 : 0
    await station.send(
      id,
      [0, 0.01, -0.012, 0.004, -0.003].map((off, k) => 74 + shift + off + ((i * (k + 3)) % 7) * 0.001),
    )
  }
  return { station, id }
}

test('it says the numbers that the API tells of the same period', async () => {
  const { station, id } = await measured()
  const { handlers } = station.station
  const study = await handlers['capability.report'](stationCaller, { characteristic_id: id })
  const chart = await handlers['chart.get'](stationCaller, { characteristic_id: id, last: 30 })
  const { text, file_name, title, language, isTagged } = await report(station, { characteristic_id: id })
  const { figures } = study.capability
  for (const name of ['cp', 'cpk', 'pp', 'ppk', 'cpm'] as const) {
    expect(text).toContain(figures[name].value?.toFixed(2))
  }
  expect(text).toContain(`${figures.cpk_low.value?.toFixed(2)} to ${figures.cpk_high.value?.toFixed(2)}`)
  const last = chart.points.at(-1)
  expect(text).toContain(`UCL ${last?.ucl?.toFixed(3)}`)
  expect(text).toContain(`LCL ${last?.lcl?.toFixed(3)}`)
  expect(text).toContain(`UCL ${last?.dispersion_ucl?.toFixed(3)}`)
  expect(file_name).toMatch(/^RING-01_SPC_2026-01-05_to_\d{4}-\d\d-\d\d\.pdf$/)
  expect({ title, language, isTagged }).toStrictEqual({
    title: 'SPC report · RING-01',
    language: 'en',
    isTagged: true,
  })
})

test('every violation of the period stands in it with its sentence, its cause and who saw to it', async () => {
  const { station, id } = await measured()
  const { handlers } = station.station
  const [open] = await station.violations()
  const causes = await handlers['cause.list'](stationCaller, {})
  const actions = await handlers['action.list'](stationCaller, {})
  await handlers['violation.acknowledge'](stationCaller, {
    violation_id: open?.id ?? 0,
    cause_code: causes[0]?.code,
    action_code: actions[0]?.code,
    comment: 'a chip in the gauge',
  })
  const { text } = await report(station, { characteristic_id: id })
  for (const { sentence } of await station.violations()) expect(text).toContain(sentence)
  for (const said of [causes[0]?.label, actions[0]?.label, 'a chip in the gauge', 'Acknowledged by system']) {
    expect(text).toContain(said)
  }
})

test('who hears it gets headings, tables with heads, and what each picture shows', async () => {
  const { station, id } = await measured()
  const { parts } = await report(station, { characteristic_id: id })
  const roles = parts.map(({ role }) => role)
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
  expect(roles).toEqual(expect.arrayContaining(['Document', 'H2', 'Table', 'TR', 'TH', 'TD', 'P']))
  const figures = parts.filter(({ role }) => role === 'Figure')
  // The chart, and the six pictures.
  expect(figures).toHaveLength(7)
  for (const { alt } of figures) expect(alt).toMatch(/\w/)
})

test('a period without subgroups says so instead of drawing an empty chart', async () => {
  const { station, id } = await measured()
  const { text, parts, pages, file_name } = await report(station, {
    characteristic_id: id,
    from: '2020-01-01',
    to: '2020-01-31',
  })
  expect(text).toContain('There are no subgroups in this period')
  expect(parts.filter(({ role }) => role === 'Figure')).toHaveLength(0)
  expect(pages).toHaveLength(1)
  expect(file_name).toBe('RING-01_SPC_2020-01-01_to_2020-01-31.pdf')
})

test('it speaks German where it is asked to, the sentences of the engine too', async () => {
  const { station, id } = await measured('Durchmesser außen')
  const { text, language, title } = await report(station, { characteristic_id: id, language: 'de' })
  expect(language).toBe('de')
  expect(title).toBe('SPC-Bericht · RING-01')
  expect(text).toContain('SPC-Bericht: Durchmesser außen')
  expect(text).toMatch(/74,\d{3} mm liegt 0,\d{3} über OEG 74,\d{3}/)
  expect(text).toContain('Der Prozess war nicht beherrscht: Außerhalb der Eingriffsgrenzen')
  expect(text).not.toMatch(/violations|subgroups|Within|Overall|above UCL/)
})

test('signs that the typeface lacks become ▯, and the report says what that is', async () => {
  const { station, id } = await measured('Größe 東京 👩‍🔧 x̄')
  const { text } = await report(station, { characteristic_id: id })
  expect(text).toContain('SPC report: Größe ▯▯ ▯ x̄')
  expect(text).toContain('▯ stands for a sign that the typeface of this report lacks')
})

test('before limits are frozen it says that nothing alarms, and shows none as frozen', async () => {
  const station = testStation()
  const id = await station.create({ chart_type: 'i_mr', subgroup_size: 1, decimals: 1 })
  for (const value of [10, 11, 10.4, 9.8]) await station.send(id, [value])
  const { text } = await report(station, { characteristic_id: id })
  expect(text).toContain('No limits are frozen yet: the lines are trial limits, and nothing alarms.')
  expect(text).not.toContain('Control limits in force')
  expect(text).toContain('No specification limit is set, so the process cannot be compared with one.')
})

test('a chart of counts has its defect level in place of the six pictures', async () => {
  const station = testStation()
  const id = await station.create({ chart_type: 'p', subgroup_size: 50, decimals: 0 })
  for (let i = 0; i < 30; i++) {
    const input = { characteristic_id: id, count: i % 4, sample_size: 50, timestamp: minute(i) }
    await station.station.handlers['sample.submit'](stationCaller, submitInput.parse(input))
  }
  const { text, parts } = await report(station, { characteristic_id: id })
  expect(text).toContain('Mean defect level')
  expect(parts.filter(({ role }) => role === 'Figure')).toHaveLength(1)
})

test('a period that ends before it begins is refused', async () => {
  const { station, id } = await measured()
  await expect(
    async () => await report(station, { characteristic_id: id, from: '2026-02-01', to: '2026-01-01' }),
  ).rejects.toThrow('The period ends before it begins.')
})

// Catches a drift that looks like a steady process in the picture, and sounds like one.
test('it tells of points that the scale of a chart has no place for', async () => {
  const station = testStation()
  const id = await station.create({ chart_type: 'xbar_r', subgroup_size: 5, decimals: 3, unit: 'mm' })
  for (let i = 0; i < 50; i++) {
    await station.send(id, [74, 74.001, 74.002, 74.003, 74 + (i < 25 ? (i % 3) / 1000 : i / 100)])
  }
  const { text, parts } = await report(station, { characteristic_id: id })
  const [chart] = parts.filter(({ role }) => role === 'Figure')
  expect(chart?.alt?.match(/\d+ points lie off the scale/g)).toHaveLength(2)
  expect(text).toMatch(/Mean, mm \d+ points lie off the scale: arrows at its edge\./)
})
