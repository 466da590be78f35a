import { join } from 'node:path'
import { type KpiName, kpiNames } from '../../src/contract/production/kpi.ts'
import { dayAfter } from '../../src/contract/zoneClock.ts'
import type { Host } from '../../src/host/createHost.ts'
import { stationCaller } from '../../src/station/actor.ts'
import { besideIngest, type OtherWork } from './besideIngest.ts'
import { addLocalCharacteristic, masterKey, openLocalStation } from './localStation.ts'
import { fillMeasuredDay } from './measuredDay.ts'
import { days, fillProductionHistory, lineName, lines, newestOrder } from './productionHistory.ts'
import { reportedDay, reportRows } from './productionReports.ts'
import { median, quantile } from './quantile.ts'
import type { Row } from './row.ts'
import { sendTable, tableRows } from './sendTable.ts'
import { keyWithoutLimit, startStation } from './stationServer.ts'
import { timeRow, took, usual } from './timed.ts'

const entries = 400
/** Entries of all lines in turn, over HTTP, one after the other. */
const entryRow = async (address: string, today: string): Promise<Row> => {
  const seen: number[] = []
  for (let i = 0; i < entries; i += 1) {
    const body = JSON.stringify({
      work_order_id: newestOrder(i % lines),
      shift_date: today,
      shift_type: 'SAT_OT',
      units_produced: 100 + i,
      units_defective: i % 3,
      run_time_hours: 7.5,
      employees_assigned: 10,
    })
    const spent = await took(async () => {
      const answer = await fetch(`${address}/api/v1/production/entry`, {
        method: 'POST',
        headers: { 'x-api-key': masterKey, 'content-type': 'application/json' },
        body,
      })
      if (answer.status !== 201) throw new Error(await answer.text())
      await answer.arrayBuffer()
    })
    if (i >= 20) seen.push(spent)
  }
  return timeRow('an entry of production over HTTP, p95', quantile(seen, 0.95), 20, [
    `median ${median(seen).toFixed(1)} ms`,
  ])
}

const spans = [
  { words: '30 days', length: 30, most: 60 },
  { words: '3 years', length: days, most: 500 },
] as const

const readAll = ({ station }: Host, today: string) =>
  station.handlers['kpi.all'](stationCaller, { date_from: dayAfter(today, -29), date_to: today })

const kpiRows = async (host: Host, today: string): Promise<Row[]> => {
  const { station } = host
  const read = (kpi: KpiName | 'oee', client_id: string | undefined, date_from: string): unknown => {
    const asked = { client_id, date_from, date_to: today, aggregation: 'daily' } as const
    return kpi === 'oee'
      ? station.handlers['kpi.oee'](stationCaller, asked)
      : station.handlers['kpi.get'](stationCaller, { ...asked, kpi })
  }
  const rows: Row[] = []
  for (const { words, length, most } of spans) {
    const from = dayAfter(today, 1 - length)
    for (const [whose, line] of [
      ['one line', lineName(7)],
      ['all lines', undefined],
    ] as const) {
      const seen: [name: string, ms: number][] = []
      for (const kpi of [...kpiNames, 'oee'] as const)
        seen.push([kpi, await usual(() => read(kpi, line, from))])
      const slowest = Math.max(...seen.map(([, ms]) => ms))
      rows.push(
        timeRow(`a KPI by day over ${words}, ${whose}, the slowest`, slowest, most, [
          seen.map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`).join(', '),
        ]),
      )
    }
  }
  const all = await usual(() => readAll(host, today))
  return [...rows, timeRow('all ten KPIs over 30 days, all lines', all, 200)]
}

/** Measurements at a station in a process of its own, beside what production asks of it. */
const ingestRows = async (dataDir: string, characteristic: number, today: string): Promise<Row[]> => {
  const station = await startStation(dataDir)
  const headers = { 'x-api-key': await keyWithoutLimit(station) }
  const get = (path: string, as: Readonly<Record<string, string>> = headers) =>
    ({ kind: 'get', url: `${station.address}/api/v1/${path}`, headers: as }) as const
  const span = `date_from=${dayAfter(today, -29)}&date_to=${today}`
  const works: readonly OtherWork[] = [
    {
      what: 'KPIs are read',
      each: 'all ten KPIs of 30 days and all lines were read',
      pause: 250,
      asked: get(`kpi/all?${span}`),
    },
    {
      what: 'daily reports are made',
      each: 'a PDF was made',
      pause: 1_000,
      asked: get(`reports/production/daily/pdf?client_id=${lineName(7)}&date=${reportedDay(today)}`),
    },
    {
      what: 'tables of entries are taken in',
      each: `a CSV of ${tableRows} entries was stored`,
      pause: 10_000,
      asked: { kind: 'table', address: station.address, today, headers },
    },
  ]
  const last = reportedDay(today)
  const workbook: OtherWork = {
    what: 'workbooks are made',
    each: 'a workbook of three months was made',
    pause: 2_500,
    // A person's: keys read no workbook.
    asked: get(
      `reports/production/excel?client_id=${lineName(7)}&date_from=${dayAfter(last, -91)}&date_to=${last}`,
      station.headers,
    ),
  }
  const rows: Row[] = []
  for (const work of [...works.flatMap((one) => [one, { ...one, pause: 0 }]), workbook])
    rows.push(await besideIngest(station, characteristic, work))
  await station.end()
  return rows
}

/** Production of three years: 300 lines of three shifts. */
export const production = async (dataDir: string): Promise<Row[]> => {
  const first = await openLocalStation(dataDir)
  const characteristic = await addLocalCharacteristic(first, 'BESIDE')
  await first.station.handlers['settings.update'](stationCaller, { time_zone: 'UTC' })
  const today = new Date().toISOString().slice(0, 10)
  await fillMeasuredDay(first, reportedDay(today))
  await first.close()
  fillProductionHistory(join(dataDir, 'centerline.db'), today)
  const host = await openLocalStation(dataDir)
  await host.listen()
  const rows = [
    await entryRow(host.address ?? '', today),
    timeRow(
      `a CSV of ${tableRows.toLocaleString('en')} entries, to the last one`,
      await usual(() => sendTable(host.address ?? '', today, { 'x-api-key': masterKey }, 20)),
      1000,
    ),
    ...(await kpiRows(host, today)),
    ...(await reportRows(host, today)),
  ]
  await host.close()
  return [...rows, ...(await ingestRows(dataDir, characteristic, today))]
}
