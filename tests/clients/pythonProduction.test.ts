import { describe, expect, it } from 'vitest'
import { asMaster, type HttpServer } from '../support/httpServer.ts'
import { setUp, stored, submit, submitting, waiting } from './pythonSetting.ts'
import { centerline, hasPython, runPython, unlessRun } from './runPython.ts'

const addOrder = ({ inject }: HttpServer, work_order_id: string) =>
  inject({
    method: 'POST',
    url: '/api/v1/work-orders',
    headers: asMaster,
    payload: {
      work_order_id,
      client_id: 'PUMP-LINE-2',
      style_model: 'C40-PUMP',
      planned_quantity: 500,
      planned_start_date: '2026-01-05',
      planned_ship_date: '2026-01-16',
      ideal_cycle_time: 0.25,
    },
  })

const produce = (order = 'WO-118', units = '100'): string[] => [
  ...['production', '--work-order', order, '--shift-date', '2026-01-05', '--shift-type', 'SHIFT_1ST'],
  ...['--units', units, '--defective', '2', '--run-time-hours', '8.5', '--assigned', '10'],
  ...['--shift-hours', '8.5', '--notes', 'half an hour late'],
]

const entries = async ({ inject }: HttpServer): Promise<{ units_produced: number }[]> =>
  (await inject({ url: '/api/v1/production/entries?limit=500', headers: asMaster })).json().results

describe.skipIf(!hasPython)(`production by the Python client${unlessRun}`, () => {
  it('submits an entry and prints its figures', async () => {
    const { server, env } = await setUp()
    await addOrder(server, 'WO-118')
    const { code, stdout, stderr } = await centerline(produce(), env)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    // 100 × 0.25 h of 10 × 8.5 h; 2 of 100.
    const { efficiency, defect_rate } = JSON.parse(stdout).calculated_metrics
    expect(efficiency).toBeCloseTo((100 * 0.25 * 100) / (10 * 8.5), 2)
    expect(defect_rate).toBeCloseTo(2, 9)
    expect(await entries(server)).toMatchObject([{ units_produced: 100, notes: 'half an hour late' }])
  })

  // Would catch entries that count twice because their reply was lost.
  it('keeps entries and samples in one order while the station is away, and stores each once', async () => {
    const { server, door, env, spool } = await setUp()
    await addOrder(server, 'WO-118')
    await door.shut()
    await centerline(submit(), env)
    await centerline(produce('WO-118', '100'), env)
    await centerline(submit(), env)
    await centerline(produce('WO-118', '101'), env)
    await door.reopen()
    let lost = 0
    door.fate = (_method, path) => {
      if (!path.endsWith('/entry') || lost > 0) return 'pass'
      lost += 1
      return 'swallow'
    }
    expect((await centerline(['flush'], env)).code).toBe(3)
    expect((await centerline(['flush'], env)).code).toBe(0)
    expect(door.answered).toEqual([
      ['/api/v1/data-entry/submit', 201],
      ['/api/v1/production/entry', 201],
      ['/api/v1/production/entry', 200],
      ['/api/v1/data-entry/submit', 201],
      ['/api/v1/production/entry', 201],
    ])
    expect((await entries(server)).map(({ units_produced }) => units_produced).sort()).toEqual([100, 101])
    expect(await stored(server)).toHaveLength(2)
    expect(waiting(spool)).toEqual([])
  })

  it('sets aside an entry of an order that is not there, and sends it once it is', async () => {
    const { server, env } = await setUp()
    const refused = await centerline(produce('WO-119'), env)
    expect(refused).toMatchObject({ code: 4, stderr: expect.stringContaining('WO-119') })
    await addOrder(server, 'WO-119')
    expect((await centerline(['retry'], env)).code).toBe(0)
    expect(await entries(server)).toHaveLength(1)
  })

  it('reads figures and reports', async () => {
    const { server, env } = await setUp()
    await addOrder(server, 'WO-118')
    await centerline(produce(), env)
    const day = ['--client-id', 'PUMP-LINE-2', '--date-from', '2026-01-05', '--date-to', '2026-01-05']
    const efficiency = await centerline(['kpi', 'efficiency', ...day, '--aggregation', 'total'], env)
    expect(JSON.parse(efficiency.stdout).summary.value).toBeCloseTo(29.41, 2)
    const all = await centerline(['kpi', 'all', ...day], env)
    expect(JSON.parse(all.stdout).kpis.ppm.value).toBeCloseTo(20_000, 6)
    const unknown = await centerline(['kpi', 'luck'], env)
    expect(unknown).toMatchObject({ code: 4, stdout: '' })
    const read = await runPython(
      submitting(`
from datetime import date
pdf = station.download("/reports/production/daily/pdf", client_id="PUMP-LINE-2", date="2026-01-05")
print(pdf[:5], station.kpis(client_id="PUMP-LINE-2", date_from="2026-01-05", date_to="2026-01-05")["kpis"]["efficiency"]["value"] > 29)
outcome = station.submit_production(work_order_id="WO-118", shift_date=date(2026, 1, 6), shift_type="SHIFT_2ND", units_produced=5, run_time_hours=1, employees_assigned=2)
print(outcome.state, outcome.answer["shift_date"])
`),
      env,
    )
    expect(read).toEqual({ code: 0, stdout: "b'%PDF-' True\nstored 2026-01-06\n", stderr: '' })
  })
})
