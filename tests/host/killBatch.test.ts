import { join } from 'node:path'
import { expect, it } from 'vitest'
import { call } from './api.ts'
import { masterKey, type StationProcess, startProcess } from './stationProcess.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const rows = 4_000
const kills = 3

interface Status {
  readonly status: string
  readonly progress: { readonly total: number; readonly processed: number; readonly failed: number }
}

const fileOf = (): string =>
  [
    'work_order_id,shift_date,shift_type,units_produced,units_defective,run_time_hours,employees_assigned',
    ...Array.from({ length: rows }, (_, i) => {
      const day = new Date(Date.UTC(2026, 0, 1 + (i % 90))).toISOString().slice(0, 10)
      return `WO-1,${day},SHIFT_1ST,${1 + (i % 7)},0,8,2`
    }),
  ].join('\n')

const send = async ({ address }: StationProcess): Promise<string> => {
  const answer = await fetch(`${address}/api/v1/production/batch`, {
    method: 'POST',
    headers: { 'x-api-key': masterKey, 'content-type': 'text/csv' },
    body: fileOf(),
  })
  const body = (await answer.json()) as { batch_id: string; valid_rows: number }
  expect(answer.status, JSON.stringify(body)).toBe(202)
  expect(body.valid_rows).toBe(rows)
  return body.batch_id
}

const statusOf = async ({ address }: StationProcess, batch: string): Promise<Status> =>
  (await call(address, 'GET', `/api/v1/production/batch/${batch}/status`)).body as Status

const until = async (
  station: StationProcess,
  batch: string,
  holds: (status: Status) => boolean,
): Promise<Status> => {
  for (;;) {
    const status = await statusOf(station, batch)
    if (holds(status)) return status
  }
}

it('goes on with a file after it was killed in the middle, and stores no row twice or never', async () => {
  const dataDir = join(temporaryFolder(), 'data')
  let station = await startProcess(dataDir)
  await call(station.address, 'POST', '/api/v1/work-orders', {
    work_order_id: 'WO-1',
    client_id: 'LINE-A',
    style_model: 'ROPER',
    planned_quantity: 1_000_000,
    planned_start_date: '2026-01-01',
    planned_ship_date: null,
    ideal_cycle_time: 0.25,
  })
  const batch = await send(station)
  let before = 0
  for (let kill = 1; kill <= kills; kill += 1) {
    const least = (rows * kill) / (kills + 2)
    const { progress, status } = await until(station, batch, (one) => one.progress.processed >= least)
    expect(status).toBe('PROCESSING')
    expect(progress.processed).toBeGreaterThanOrEqual(before)
    station.child.kill('SIGKILL')
    await station.ended
    station = await startProcess(dataDir)
    before = (await statusOf(station, batch)).progress.processed
    expect(before).toBeGreaterThanOrEqual(progress.processed)
  }
  const end = await until(station, batch, ({ status }) => status === 'COMPLETED' || status === 'FAILED')
  expect(end).toMatchObject({ status: 'COMPLETED', progress: { total: rows, processed: rows, failed: 0 } })

  const units = Array.from({ length: rows }, (_, i) => 1 + (i % 7)).reduce((sum, one) => sum + one, 0)
  const { body: list } = await call(station.address, 'GET', '/api/v1/production/entries?limit=1')
  expect(list).toMatchObject({ total: rows })
  const { body: order } = await call(station.address, 'GET', '/api/v1/work-orders?client_id=LINE-A')
  expect(order).toMatchObject({ results: [{ units_produced: units }] })
  const { body: audit } = await call(station.address, 'GET', '/api/v1/audit/verify')
  expect(audit).toMatchObject({ valid: true, first_broken: null })
  station.child.kill('SIGTERM')
  expect(await station.ended).toBe(0)
}, 180_000)
