import { join } from 'node:path'
import { type KpiName, kpiNames } from '../../src/contract/production/kpi.ts'
import { dayAfter } from '../../src/contract/zoneClock.ts'
import type { Host } from '../../src/host/createHost.ts'
import { stationCaller } from '../../src/station/actor.ts'
import { addLocalCharacteristic, gauge, masterKey, openLocalStation } from './localStation.ts'
import { days, fillProductionHistory, lineName, lines } from './productionHistory.ts'
import { median, quantile } from './quantile.ts'
import { randomSubgroups } from './randomSubgroups.ts'
import type { Row } from './row.ts'

const entries = 400
const tableRows = 1000
const rounds = 7
const submits = 400
const blocks = 6

const took = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The middle of some rounds, after one that is not counted. */
const usual = async (work: () => unknown): Promise<number> => {
  await work()
  const seen: number[] = []
  for (let round = 0; round < rounds; round += 1) seen.push(await took(work))
  return median(seen)
}

const row = (what: string, value: number, most: number, notes: readonly string[] = []): Row => ({
  what,
  measured: `${value.toFixed(1)} ms`,
  yardstick: '–',
  ratio: null,
  mustReach: `< ${most} ms`,
  reached: value < most,
  notes,
})

const newestOrder = (line: number): string =>
  `${lineName(line)}-W${String(Math.floor((days - 1) / 7)).padStart(3, '0')}`

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
  return row('an entry of production over HTTP, p95', quantile(seen, 0.95), 20, [
    `median ${median(seen).toFixed(1)} ms`,
  ])
}

/** A table of entries of all lines, from its sending to its last entry. */
const tableRow = async (address: string, today: string): Promise<Row> => {
  const head =
    'work_order_id,shift_date,shift_type,units_produced,units_defective,run_time_hours,employees_assigned'
  const rows = Array.from(
    { length: tableRows },
    (_, i) =>
      `${newestOrder(i % lines)},${dayAfter(today, -(i % 3))},SUN_OT,${80 + (i % 40)},${i % 4},7.5,10`,
  )
  const headers = { 'x-api-key': masterKey }
  const spent = await took(async () => {
    const taken = await fetch(`${address}/api/v1/production/batch`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'text/csv' },
      body: [head, ...rows].join('\r\n'),
    })
    if (taken.status !== 202) throw new Error(await taken.text())
    const { status_url: url, valid_rows: valid } = (await taken.json()) as {
      status_url: string
      valid_rows: number
    }
    if (valid !== tableRows) throw new Error(`${valid} rows are right`)
    for (let status = 'PENDING'; status !== 'COMPLETED'; ) {
      ;({ status } = (await (await fetch(`${address}${url}`, { headers })).json()) as { status: string })
      if (status === 'FAILED') throw new Error('the table was not taken')
    }
  })
  return row(`a CSV of ${tableRows.toLocaleString('en')} entries, to the last one`, spent, 1000)
}

const spans = [
  { words: '30 days', length: 30, most: 60 },
  { words: '3 years', length: days, most: 500 },
] as const

const kpiRows = async ({ station }: Host, today: string): Promise<Row[]> => {
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
        row(`a KPI by day over ${words}, ${whose}, the slowest`, slowest, most, [
          seen.map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`).join(', '),
        ]),
      )
    }
  }
  const all = await usual(() =>
    station.handlers['kpi.all'](stationCaller, { date_from: dayAfter(today, -29), date_to: today }),
  )
  return [...rows, row('all ten KPIs over 30 days, all lines', all, 200)]
}

/** Measurements with figures being read beside them, against without, in turns. */
const ingestRow = async (host: Host, characteristic: number, today: string): Promise<Row> => {
  const { handlers } = host.station
  const next = randomSubgroups(5)
  const block = async (): Promise<number[]> => {
    const seen: number[] = []
    for (let i = 0; i < submits; i += 1) {
      seen.push(
        await took(() =>
          handlers['sample.submit'](gauge, { characteristic_id: characteristic, measurements: next() }),
        ),
      )
    }
    return seen
  }
  let reading = false
  let read = 0
  const readOn = async (): Promise<void> => {
    while (reading) {
      await handlers['kpi.all'](stationCaller, { date_from: dayAfter(today, -29), date_to: today })
      read += 1
    }
  }
  await block()
  const alone: number[] = []
  const beside: number[] = []
  for (let i = 0; i < blocks; i += 1) {
    alone.push(...(await block()))
    reading = true
    const reader = readOn()
    beside.push(...(await block()))
    reading = false
    await reader
  }
  const [with_, without] = [quantile(beside, 0.99), quantile(alone, 0.99)]
  return {
    what: 'a measurement while KPIs are read without a pause, p99',
    measured: `${with_.toFixed(2)} ms`,
    yardstick: `${without.toFixed(2)} ms, without`,
    ratio: with_ / without,
    mustReach: '≤ 1.5',
    reached: with_ / without <= 1.5,
    notes: [`${read} times all ten KPIs of 30 days and all lines were read meanwhile`],
  }
}

/** Production of three years: 300 lines of three shifts. */
export const production = async (dataDir: string): Promise<Row[]> => {
  const first = await openLocalStation(dataDir)
  const characteristic = await addLocalCharacteristic(first, 'BESIDE')
  await first.station.handlers['settings.update'](stationCaller, { time_zone: 'UTC' })
  await first.close()
  const today = new Date().toISOString().slice(0, 10)
  fillProductionHistory(join(dataDir, 'centerline.db'), today)
  const host = await openLocalStation(dataDir)
  await host.listen()
  const rows = [
    await entryRow(host.address ?? '', today),
    await tableRow(host.address ?? '', today),
    ...(await kpiRows(host, today)),
    await ingestRow(host, characteristic, today),
  ]
  await host.close()
  return rows
}
