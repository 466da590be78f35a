import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { kpiNames } from '../../../../src/contract/production/kpi.ts'
import { stationCaller } from '../../../../src/station/actor.ts'
import { allKpisOf } from '../../../../src/station/kpi/allKpisOf.ts'
import { kpiOf } from '../../../../src/station/kpi/kpiOf.ts'
import { oeeOf } from '../../../../src/station/kpi/oeeOf.ts'
import { codesEnglish } from '../../../../src/station/reports/words/codesEnglish.ts'
import { sheetOf } from '../../../../src/station/reports/workbook/sheet.ts'
import { workbookReport } from '../../../../src/station/reports/workbook/workbookReport.ts'
import { writeWorkbook } from '../../../../src/station/reports/workbook/writeWorkbook.ts'
import { putSetting } from '../../../../src/storage/queries/settings.ts'
import { testStation } from '../../../support/testStation.ts'
import { evening, kpiRig } from '../../kpi/kpiRig.ts'
import { unzipped } from './unzipped.ts'

const job = {
  clientId: 'LINE-A',
  from: '2026-01-01',
  to: '2026-01-31',
  language: 'en',
  madeBy: 'boss',
  at: evening,
  version: '1.0.0',
} as const

/** A line's month with something of everything. */
const month = () => {
  const rig = kpiRig()
  const { rows } = rig
  rows.client('LINE-A')
  rows.order('WO-1', { due_on: '2026-01-20', status: 'SHIPPED', shipped_on: '2026-01-19' })
  rows.order('WO-2', { due_on: '2026-01-25' })
  rows.order('OTHER', { client_id: 'LINE-B', due_on: '2026-01-25' })
  rig.entry('WO-1', { shift_date: '2026-01-10', units_produced: 100, notes: '=HYPERLINK("http://x")' })
  rig.entry('WO-1', {
    shift_date: '2026-01-11',
    units_produced: 83,
    units_defective: 7,
    run_time_hours: 6.25,
  })
  rig.entry('WO-2', { shift_date: '2026-01-12', shift_type: 'SHIFT_2ND', notes: '@SUM(A1)' })
  rig.entry('WO-2', { shift_date: '2026-01-12', status: 'VOIDED' })
  rig.entry('OTHER', { shift_date: '2026-01-12', client_id: 'LINE-B' })
  rows.downtime('2026-01-10', 'SHIFT_1ST', 45)
  rows.downtime('2026-01-11', 'SHIFT_1ST', 12.5)
  rows.attendance('2026-01-10', 'SHIFT_1ST', 'E-17', 4)
  rig.inspection('2026-01-10', { notes: '-1+1' })
  rows.insert('work_order_hold', {
    client_id: 'LINE-A',
    work_order_id: 'WO-2',
    cause: 'CUSTOMER',
    reason: '+49 called',
    held_at: Date.parse('2026-01-14T23:30:00Z'),
    held_by: 'lead',
  })
  rows.insert('kpi_target', {
    client_id: 'LINE-A',
    kpi: 'efficiency',
    valid_from: '2026-01-01',
    target: 30,
    created_by: 'test',
    created_at: 0,
  })
  rig.settle()
  return rig
}

const sheetsOf = async (bytes: Uint8Array) =>
  new Map((await readExcelFile(Buffer.from(bytes))).map(({ sheet, data }) => [sheet, data]))

const scope = {
  clientId: 'LINE-A',
  from: job.from,
  to: job.to,
  workOrderId: null,
  shiftType: null,
  now: evening,
}

// Catches a workbook whose figures are others than those of the screens and of the API, or rounded on the way.
test('the figures are those of the API, number by number', async () => {
  const { db } = month()
  const { file_name, bytes } = await workbookReport(db, job)
  expect(file_name).toBe('Production_Data_2026-01-01_to_2026-01-31.xlsx')
  const sheets = await sheetsOf(bytes)
  expect([...sheets.keys()]).toEqual([
    ...['Summary', 'Days', 'Entries', 'Downtime', 'Work orders', 'Holds', 'Attendance', 'Inspections'],
    'Violations',
  ])
  const summary = sheets.get('Summary') ?? []
  const { kpis } = allKpisOf(db, scope)
  const oee = oeeOf(db, { ...scope, aggregation: 'total' })
  const told = summary.slice(-11).map((row) => row[1])
  expect(told).toEqual([...kpiNames.map((kpi) => kpis[kpi].value), oee.oee])
  expect(told.filter((value) => typeof value === 'number').length).toBeGreaterThan(8)
  const efficiency = summary.find((row) => row[0] === 'Efficiency')
  expect(efficiency?.slice(2, 6)).toEqual(['%', 30, kpis.efficiency.variance, 'missed'])
  const days = sheets.get('Days')?.slice(1) ?? []
  const daily = kpiOf(db, { ...scope, kpi: 'efficiency', aggregation: 'daily' }).data
  expect(days.map((row) => row[3])).toEqual(daily.map((point) => point.efficiency))
  expect(days).toHaveLength(31)
})

// Catches text that only looks like a number or a date, which nobody can add up or sort.
test('records keep numbers and dates as such, times by the clocks of the plant', async () => {
  const { db } = month()
  const sheets = await sheetsOf((await workbookReport(db, job)).bytes)
  const entries = sheets.get('Entries') ?? []
  const at = (name: string) => entries[0]?.indexOf(name) ?? -1
  expect(entries).toHaveLength(4)
  expect(
    entries.slice(1).map((row) => [row[at('Date')], row[at('Units produced')], row[at('Run time (h)')]]),
  ).toEqual([
    [new Date('2026-01-10T00:00:00Z'), 100, 8.5],
    [new Date('2026-01-11T00:00:00Z'), 83, 6.25],
    [new Date('2026-01-12T00:00:00Z'), 100, 8.5],
  ])
  const downtime = sheets.get('Downtime') ?? []
  expect(downtime.slice(1).map((row) => row[5])).toEqual([45, 12.5])
  expect(sheets.get('Attendance')?.[1]?.[5]).toBe(4)
  // Half past eleven at night in UTC is the next day in Berlin.
  const held = sheets.get('Holds')?.[1]?.[4]
  // A day is 1 in a workbook, so that an hour is not a round number there.
  expect(Math.round(Number(held) / 1000)).toBe(Date.parse('2026-01-15T00:30:00Z') / 1000)
  const orders = (sheets.get('Work orders') ?? []).slice(1)
  expect(orders.map((row) => row[0])).toEqual(['WO-1', 'WO-2'])
})

// Catches a note that runs as a formula on the computer of whoever opens the workbook.
test('no text becomes a formula', async () => {
  const { db } = month()
  const { bytes } = await workbookReport(db, job)
  const files = unzipped(Buffer.from(bytes))
  for (const [name, content] of files) {
    if (name.startsWith('xl/worksheets/sheet')) expect(content.toString()).not.toMatch(/<f[ >]/)
  }
  const sheets = await sheetsOf(bytes)
  const notes = sheets.get('Entries')?.map((row) => row[24])
  expect(notes).toEqual(['Notes', '=HYPERLINK("http://x")', null, '@SUM(A1)'])
  expect(sheets.get('Holds')?.[1]?.[3]).toBe('+49 called')
  expect(sheets.get('Inspections')?.[1]?.[11]).toBe('-1+1')
})

// Catches a part number that Excel shows as another one, and a note of which characters are lost.
test('text that reads as an escape, and control characters, are shown as they are', async () => {
  const texts = [
    '_x0041_',
    'A_x000a_x0042_B',
    '_x005F_x0041_',
    '_x41_ _X0041_ __x',
    'bell\u0007, line\r\nfeed, delete\u007f, C1 \u0091, NEL \u0085, tab\tand end\u0000',
    'nothing \ufffd \uffff and 😀',
    ' around ',
  ]
  const columns = [{ header: 'Part _x0041_', width: 20, kind: 'text', of: (value: string) => value } as const]
  const bytes = await writeWorkbook(
    [{ ...sheetOf('Texts', columns, texts), above: [['_x0042_', '_x0043_']] }],
    'UTC',
  )
  const xml = unzipped(bytes).get('xl/sharedStrings.xml')?.toString() ?? ''
  expect(xml).toContain('_x005F_x0041_')
  expect(xml).toContain('line_x000D_\nfeed')
  const rows = (await sheetsOf(bytes)).get('Texts') ?? []
  expect(rows[0]).toEqual(['_x0042_', '_x0043_'])
  const told = rows.slice(2).map(([value]) => value)
  expect(told.slice(0, -1)).toEqual(['Part _x0041_', ...texts.slice(0, -1)])
  expect(xml).toContain('<t xml:space="preserve"> around </t>')
})

// Catches headers that scroll out of sight, sheets without a filter, and charts that are not there.
test('each sheet keeps its header in sight and has a filter, and the first one has two pictures', async () => {
  const { db } = month()
  const files = unzipped(Buffer.from((await workbookReport(db, job)).bytes))
  for (let i = 1; i <= 9; i += 1) {
    const xml = files.get(`xl/worksheets/sheet${i}.xml`)?.toString() ?? ''
    expect(xml).toContain('state="frozen"')
    expect(xml).toMatch(/<\/sheetData><autoFilter ref="A\d+:[A-Z]+\d+"\/>/)
    expect(xml).toMatch(/<col [^>]*width="/)
  }
  expect(files.get('xl/worksheets/sheet3.xml')?.toString()).toContain('<autoFilter ref="A1:AB4"/>')
  expect(files.get('xl/workbook.xml')?.toString()).toContain(
    `localSheetId="2" hidden="1">'Entries'!$A$1:$AB$4</definedName>`,
  )
  const pictures = [...files].filter(([name]) => name.startsWith('xl/media/'))
  expect(pictures).toHaveLength(2)
  for (const [, png] of pictures) expect(png.subarray(1, 4).toString()).toBe('PNG')
})

const shown = {
  en: {
    Summary: ['Efficiency', 'First-pass yield (FPY)', 'Ideal cycle time, Shift hours'],
    Entries: ['Recorded', '1st shift', '2nd shift', 'Ideal cycle time, Shift hours'],
    Downtime: ['Equipment', '1st shift'],
    'Work orders': ['Standard', 'Shipped', 'In progress'],
    Holds: ['Customer'],
    Attendance: ['1st shift'],
    Inspections: ['1st shift'],
  },
  de: {
    Übersicht: ['Effizienz', 'Erstausbeute (FPY)', 'Ideale Taktzeit, Schichtstunden'],
    Einträge: ['Erfasst', '1. Schicht', '2. Schicht', 'Ideale Taktzeit, Schichtstunden'],
    Stillstände: ['Anlage', '1. Schicht'],
    Aufträge: ['Standard', 'Versandt', 'In Arbeit'],
    Angehalten: ['Kunde'],
    Anwesenheit: ['1. Schicht'],
    Prüfungen: ['1. Schicht'],
  },
} as const

const codes = new Set(Object.values(codesEnglish).flatMap((words) => Object.keys(words)))

// Catches a workbook that tells codes of the program to somebody who reads words.
test.each(['en', 'de'] as const)('cells say in words what records hold as codes: %s', async (language) => {
  const { db, entry, settle } = month()
  entry('WO-2', {
    shift_date: '2026-01-13',
    cycle_source: 'style',
    shift_source: 'shift',
    shift_hours_scheduled: null,
  })
  settle()
  const sheets = await sheetsOf((await workbookReport(db, { ...job, language })).bytes)
  for (const [name, words] of Object.entries<readonly string[]>(shown[language])) {
    const cells = sheets.get(name)?.flat() ?? []
    expect(cells, name).toEqual(expect.arrayContaining([...words]))
  }
  const all = [...sheets.values()].flatMap((rows) => rows.flat())
  expect(
    all.filter((cell) =>
      String(cell)
        .split(', ')
        .some((part) => codes.has(part)),
    ),
  ).toEqual([])
})

// Catches the code of a cause where its words are wanted, and a sentence of the engine that stays English.
test('violations are told in German, with the words of their cause and action', async () => {
  const { station, create, send, give } = testStation()
  const { handlers } = station
  const id = await create({ chart_type: 'i_mr', decimals: 1 })
  await give(id, 10, 0.1)
  await send(id, [12])
  const { results } = await handlers['violation.list'](stationCaller, { page: 1, limit: 5 })
  const [cause, action] = [
    (await handlers['cause.list'](stationCaller, {}))[0],
    (await handlers['action.list'](stationCaller, {}))[0],
  ]
  const [{ id: violation_id, timestamp } = { id: 0, timestamp: '' }] = results
  await handlers['violation.acknowledge'](stationCaller, {
    ...{ violation_id, comment: 'seen' },
    ...{ cause_code: cause?.code, action_code: action?.code },
  })
  const day = timestamp.slice(0, 10)
  const period = { date_from: day, date_to: day, language: 'de' } as const
  const { bytes } = await handlers['report.workbook'](stationCaller, period)
  const cells = (await sheetsOf(bytes)).get('Verletzungen')?.flat() ?? []
  expect(cells).toEqual(
    expect.arrayContaining([cause?.label, action?.label, 'Außerhalb der Grenzen', 'Quittiert', 'seen']),
  )
  expect(cells.join(' ')).toMatch(/liegt 1,\d über OEG/)
})

test('an empty period has its sheets, and says why there are no figures', async () => {
  const { db } = kpiRig()
  const sheets = await sheetsOf(
    (await workbookReport(db, { ...job, language: 'de', clientId: 'NOBODY' })).bytes,
  )
  expect([...sheets.keys()].slice(0, 4)).toEqual(['Übersicht', 'Tage', 'Einträge', 'Stillstände'])
  const efficiency = sheets.get('Übersicht')?.find((row) => row[0] === 'Effizienz')
  expect(efficiency?.[1]).toBeNull()
  expect(efficiency?.[6]).toBeTypeOf('string')
})

// Catches a workbook that a spreadsheet calls damaged, for the sake of a sign that somebody pasted into a note.
test('signs that XML does not know are left out', async () => {
  const rig = kpiRig()
  rig.rows.order('WO-1')
  rig.entry('WO-1', { notes: 'a\u0000b\u001fc\ud800d <&> "e"' })
  rig.settle()
  putSetting(rig.db, 'station_name', 'Hall <3> & "4"')
  const sheets = await sheetsOf((await workbookReport(rig.db, job)).bytes)
  expect(sheets.get('Entries')?.[1]?.[24]).toMatch(/^a.?b.?c.?d <&> "e"$/u)
  expect(sheets.get('Summary')?.[2]?.[1]).toBe('Hall <3> & "4"')
})
