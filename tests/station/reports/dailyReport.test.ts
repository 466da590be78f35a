import { expect, test } from 'vitest'
import type { InputOf, OperationName } from '../../../src/contract/operations.ts'
import { operations } from '../../../src/contract/operations.ts'
import { kpiNames } from '../../../src/contract/production/kpi.ts'
import type { ShiftType } from '../../../src/contract/production/productionFields.ts'
import { submitInput } from '../../../src/contract/sample.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import type { StationHandlers } from '../../../src/station/station.ts'
import { readPdf } from '../../support/readPdf.ts'
import { testStation } from '../../support/testStation.ts'

const line = 'BOOT-LINE-A'
const day = '2025-12-15'

const plant = async (name = line) => {
  const { station, create, give, violations } = testStation()
  const call = async <Name extends Extract<OperationName, keyof StationHandlers>>(
    operation: Name,
    input: InputOf<Name>,
  ): Promise<Awaited<ReturnType<StationHandlers[Name]>>> => {
    const handle = station.handlers[operation] as (caller: unknown, given: unknown) => never
    return await handle(stationCaller, operations[operation].input.parse(input))
  }
  await call('settings.update', { time_zone: 'Europe/Berlin' })
  await call('client.save', { client_id: name })
  const order = (id: string, ideal_cycle_time: number | null = 0.25) =>
    call('workOrder.create', {
      ...{ work_order_id: id, client_id: name, style_model: 'BOOT-42', planned_quantity: 500 },
      ...{ planned_start_date: '2025-12-01', planned_ship_date: '2025-12-20', ideal_cycle_time },
      priority_level: 'STANDARD',
    })
  const entry = (id: string, more: Partial<InputOf<'production.create'>> = {}) =>
    call('production.create', {
      ...{ work_order_id: id, shift_date: day, shift_type: 'SHIFT_1ST' as ShiftType },
      ...{ units_produced: 100, units_defective: 2, run_time_hours: 8.5, employees_assigned: 10 },
      ...{ employees_present: 9, shift_hours_scheduled: 8.5, ...more },
    })
  const daily = async (query: Partial<InputOf<'report.daily'>> = {}) => {
    const file = await call('report.daily', { client_id: name, date: day, ...query })
    return { ...file, ...(await readPdf(file.bytes)) }
  }
  return { call, order, entry, daily, create, give, violations, station }
}

test('its figures are those that the API answers with, written with two decimals', async () => {
  const { call, order, entry, daily } = await plant()
  await order('W-1')
  await entry('W-1')
  await entry('W-1', { units_produced: 73, units_defective: 5, run_time_hours: 6.3 })
  await call('downtime.record', {
    ...{ client_id: line, shift_date: day, shift_type: 'SHIFT_1ST', category: 'EQUIPMENT' },
    ...{ reason: 'Needle broke', minutes: 51 },
  })
  await call('kpiTarget.save', { client_id: line, kpi: 'efficiency', target: 85, valid_from: '2025-01-01' })
  const { kpis } = await call('kpi.all', { client_id: line, date_from: day, date_to: day })
  const oee = await call('kpi.oee', { client_id: line, date_from: day, date_to: day, aggregation: 'total' })
  const { text } = await daily()
  for (const kpi of ['efficiency', 'performance', 'rty', 'availability', 'absenteeism'] as const) {
    expect(kpis[kpi].value, kpi).not.toBeNull()
    expect(text, kpi).toContain(`${kpis[kpi].value?.toFixed(2)} %`)
  }
  expect(text).toContain(`${oee.oee?.toFixed(2)} %`)
  expect(text).toContain(Math.round(kpis.ppm.value ?? 0).toLocaleString('en-GB'))
  expect(text).toContain(`85.00 % −${(85 - (kpis.efficiency.value ?? 0)).toFixed(2)} % ✕ missed`)
  for (const kpi of kpiNames) if (kpis[kpi].value === null) expect(text, kpi).toContain(kpis[kpi].reason)
})

test('its entries and their totals are those that were recorded', async () => {
  const { order, entry, daily, call } = await plant()
  await order('W-1')
  const made = await entry('W-1', { notes: 'a new needle' })
  await entry('W-1', { units_produced: 73, units_defective: 5, run_time_hours: 6.3, shift_type: 'SHIFT_2ND' })
  const voided = await entry('W-1', { units_produced: 999 })
  await call('production.void', { entry_id: voided.production_entry_id, reason: 'typed twice' })
  const { text } = await daily()
  // 100 units × 0.25 h of 10 × 8.5 h, and 25 h of 8.5 h.
  expect(made.calculated_metrics.efficiency).toBe(29.41)
  expect(text).toContain('W-1 BOOT-42 100 2 2.00 8.50 9 / 10 29.41 294.12 –')
  expect(text).toContain('a new needle')
  expect(text).toMatch(/Total 173 7 4\.05 14\.80 20 /)
  expect(text).not.toContain('W-1 BOOT-42 999')
})

test('what was filled in is marked where it stands, and told with its source', async () => {
  const { order, entry, daily } = await plant()
  await order('W-1', null)
  await entry('W-1', { employees_present: null, shift_hours_scheduled: null })
  const { text } = await daily()
  expect(text).toContain('10 / 10 *')
  expect(text).toContain('* a value was filled in')
  expect(text).toMatch(/Ideal cycle time usual value of 0\.25 h 50 % 1/)
  expect(text).toMatch(/People present those assigned 60 % 1/)
})

// Catches a total that looks as sure as one of which nothing was filled in.
test('a total of what was filled in is marked as its rows are', async () => {
  const { order, entry, daily } = await plant()
  await order('W-1', null)
  await entry('W-1')
  const { text } = await daily()
  expect(text).toMatch(/Total 100 2 2\.00 8\.50 10 29\.41 \* 294\.12 \*/)
})

// Catches “1 people”.
test.each([
  ['en', 0, 'Recorded: one person, who was there.'],
  ['en', 2, 'Recorded: one person, absent for 2.00 h of 8.50 h scheduled.'],
  ['de', 0, 'Erfasst: eine Person, sie war da.'],
  ['de', 2, 'Erfasst: eine Person, abwesend 2,00 h von 8,50 h geplanten.'],
] as const)('one person is one person: %s, %d h absent', async (language, absent_hours, said) => {
  const { call, daily } = await plant()
  await call('attendance.record', {
    ...{ client_id: line, shift_date: day, shift_type: 'SHIFT_1ST', employee_id: 'E-17' },
    ...{ scheduled_hours: 8.5, absent_hours },
  })
  expect((await daily({ language })).text).toContain(said)
})

test('a day without anything says so of each subject, and invents no zero', async () => {
  const { daily } = await plant('NEW-LINE')
  const { text, pages, file_name } = await daily()
  for (const said of [
    'No production entry is recorded for this day.',
    'No downtime is recorded for this day.',
    'No order was open.',
    'No attendance is recorded for this day.',
    'No rule fired on this day.',
    'No hours were available: nobody was assigned.',
  ]) {
    expect(text).toContain(said)
  }
  expect(text).not.toContain('0.00 %')
  expect(pages.length).toBeLessThanOrEqual(2)
  expect(file_name).toBe('NEW-LINE_Daily_Production_2025-12-15.pdf')
})

test('a long day goes over pages: each has the head of the table and its number, and no entry is lost', async () => {
  const { order, entry, daily } = await plant()
  await order('W-1')
  await entry('W-1', { units_produced: 10_000 })
  const short = await daily()
  for (let i = 1; i < 300; i++) await entry('W-1', { units_produced: 10_000 + i })
  const { pages, text, bytes } = await daily()
  expect(pages.length).toBeGreaterThan(5)
  pages.forEach((page, i) => {
    expect(page).toContain(`Page ${i + 1} of ${pages.length}`)
    if (/10,\d{3} 2 0\.02/.test(page)) expect(page).toMatch(/Order Style Units Defective/)
  })
  for (let i = 0; i < 300; i++) expect(text).toContain((10_000 + i).toLocaleString('en-GB'))
  // Who hears it hears the head once: the heads of later pages are for the eye.
  const heads = (file: Uint8Array) =>
    Buffer.from(file)
      .toString('latin1')
      .match(/\/S \/TH\b/g)?.length
  expect(heads(short.bytes)).toBeGreaterThan(20)
  expect(heads(bytes)).toBe(heads(short.bytes))
})

test('standstills stand in it one by one, and as a Pareto that can be heard', async () => {
  const { call, order, entry, daily } = await plant()
  await order('W-1')
  await entry('W-1')
  const stop = (reason: string, minutes: number) =>
    call('downtime.record', {
      ...{
        client_id: line,
        shift_date: day,
        shift_type: 'SHIFT_1ST',
        category: 'EQUIPMENT',
        reason,
        minutes,
      },
    })
  await stop('Needle broke', 12)
  await stop('Press stuck', 30)
  await stop('Needle broke', 25)
  const { text, parts } = await daily()
  expect(parts.find(({ alt }) => alt?.startsWith('Pareto'))?.alt).toBe(
    'Pareto chart of downtime in minutes: Equipment: Needle broke 37, Equipment: Press stuck 30.',
  )
  expect(text).toContain('Counted: 1.12 h of 8.50 h planned.')
})

test('orders on hold and late ones are told as such, with the days of each', async () => {
  const { call, order, daily } = await plant()
  await order('W-1')
  await order('W-2')
  await call('workOrder.setStatus', {
    ...{ work_order_id: 'W-2', status: 'ON_HOLD', at: '2025-12-10T11:00:00Z', hold_cause: 'CUSTOMER' },
  })
  await call('workOrder.update', { work_order_id: 'W-1', changes: { planned_ship_date: '2025-12-12' } })
  const { text } = await daily()
  const { kpis } = await call('kpi.all', { client_id: line, date_from: day, date_to: day })
  expect(kpis.wip_aging.orders).toBe(2)
  expect(text).toContain('2 open, 1 of them on hold.')
  expect(text).toMatch(/W-1 BOOT-42 500 0 12 Dec 2025 14\.0 0\.0 In progress, late/)
  expect(text).toMatch(/W-2 BOOT-42 500 0 20 Dec 2025 8\.5 5\.5 On hold/)
})

/** Twenty single values of a characteristic, the last of which lies beyond its limits. */
const strayed = async (
  { create, give, station }: Awaited<ReturnType<typeof plant>>,
  code: string,
  client_id: string | null,
  last = '2025-12-15T11:00:00Z',
) => {
  const id = await create({ code, name: `Seam ${code}`, chart_type: 'i_mr', decimals: 2, client_id })
  await give(id, 10, 0.1)
  for (let i = 19; i >= 0; i--) {
    const timestamp = new Date(Date.parse(last) - i * 60_000).toISOString()
    const measurements = [i === 0 ? 11 : 10 + (i % 3) * 0.05]
    await station.handlers['sample.submit'](
      stationCaller,
      submitInput.parse({ characteristic_id: id, measurements, timestamp }),
    )
  }
}

test("the day's violations come with their charts: the line's and the shared ones, nobody else's, of the plant's day", async () => {
  const rig = await plant()
  await strayed(rig, 'OWN', line)
  await strayed(rig, 'SHARED', null)
  await strayed(rig, 'FOREIGN', 'OTHER-LINE')
  // The night shift that began on the day before belongs to it until six.
  await strayed(rig, 'NIGHT', line, '2025-12-15T03:00:00Z')
  await strayed(rig, 'LATE', line, '2025-12-16T03:00:00Z')
  const { text, parts } = await rig.daily()
  for (const code of ['OWN', 'SHARED', 'LATE']) expect(text).toContain(`${code} · Seam ${code}`)
  for (const code of ['FOREIGN', 'NIGHT']) expect(text).not.toContain(code)
  expect(text).toContain('11.00 is 0.70 above UCL 10.30')
  const charts = (all: typeof parts) => all.filter(({ alt }) => alt?.includes('marked by a rule')).length
  expect(charts(parts)).toBe(3)
  const without = await rig.daily({ include_charts: 'false' })
  expect(charts(without.parts)).toBe(0)
  expect(without.text).toContain('11.00 is 0.70 above UCL 10.30')
})

test('it speaks German, reasons and units too, and writes numbers as there', async () => {
  const { order, entry, daily } = await plant()
  await order('W-1')
  await entry('W-1')
  const { text, title, language } = await daily({ language: 'de' })
  expect({ title, language }).toStrictEqual({
    title: 'Tagesproduktion · BOOT-LINE-A · 15.12.2025',
    language: 'de',
  })
  expect(text).toContain('Montag, 15. Dezember 2025')
  expect(text).toContain('29,41 %')
  expect(text).toContain('Nichts wurde geprüft.')
  expect(text).toContain('Seite 1 von')
  expect(text).not.toMatch(/Nothing|shift|Units|missed|recorded/)
})

test('the end of it can be signed, and holds the newest hash of the audit log', async () => {
  const { daily, station } = await plant()
  const { text } = await daily()
  const head = await station.handlers['audit.head'](stationCaller, {})
  for (const role of ['Prepared', 'Verified', 'Approved']) expect(text).toContain(role)
  expect(text.replaceAll(' ', '')).toContain(head.hash)
})

test('names that no typeface has do not break it, and a name with slashes gives a safe file', async () => {
  const { order, entry, daily } = await plant('線 1/2: <Ä>')
  await order('W-1')
  await entry('W-1', { notes: '👩‍🔧 checked ✓\u0000\u0007' })
  const { text, file_name } = await daily()
  expect(file_name).toBe('線 1-2- -Ä-_Daily_Production_2025-12-15.pdf')
  expect(text).toContain('▯ 1/2: <Ä>')
  expect(text).toContain('▯ checked ✓')
})

test('a day that is to come is refused', async () => {
  const { daily } = await plant()
  await expect(daily({ date: '2999-01-01' })).rejects.toThrow('2999-01-01 has not begun yet at the plant.')
})
