import { describe, expect, it } from 'vitest'
import { asMaster, httpServer } from '../support/httpServer.ts'

/** A baseline around 10 with a spread, then one far out. */
const setUp = async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ subgroup_size: 2, lsl: 8, usl: 12, baseline_subgroups: 25 })
  const samples = Array.from({ length: 26 }, (_, i) => ({
    characteristic_id: id,
    measurements: i === 25 ? [14, 14.1] : [9.9 + (i % 3) * 0.1, 10.1 - (i % 2) * 0.1],
    timestamp: new Date(Date.UTC(2026, 0, 5, 6, i)).toISOString(),
  }))
  const get = async (path: string) => {
    const answer = await server.inject({ url: `/api/v1/${path}`, headers: asMaster })
    expect(answer.statusCode).toBe(200)
    return answer.json()
  }
  const send = (method: 'POST' | 'PATCH' | 'DELETE', path: string, payload?: object) =>
    server.inject({
      method,
      url: `/api/v1/${path}`,
      headers: asMaster,
      ...(payload === undefined ? {} : { payload }),
    })
  await send('POST', 'data-entry/batch', { samples })
  return { id, get, send }
}

describe('measurements over HTTP', () => {
  it('come back as a chart, as columns, by number and by period', async () => {
    const { id, get } = await setUp()
    const path = `characteristics/${id}/chart`
    const whole = await get(path)
    expect(whole.points).toHaveLength(26)
    expect(whole.limits).toHaveLength(1)
    const last = whole.points.at(-1)
    expect(last.violations).toContain(1)
    expect((await get(`${path}?last=3`)).points).toEqual(whole.points.slice(-3))
    const period = await get(`${path}?from=2026-01-05T06:01:00Z&to=2026-01-05T07:02:00%2B01:00`)
    expect(period.points.map(({ sample_id }: { sample_id: number }) => sample_id)).toEqual(
      whole.points.slice(1, 3).map(({ sample_id }: { sample_id: number }) => sample_id),
    )
    const { points } = await get(`${path}?last=3&format=columns`)
    expect(Object.keys(points)).toEqual(Object.keys(last))
    expect(points.value).toEqual(whole.points.slice(-3).map(({ value }: { value: number }) => value))
    const sample = await get(`characteristics/${id}/samples/${last.sample_id}`)
    expect(sample).toMatchObject({
      measurements: [14, 14.1],
      recorded_from: expect.stringContaining('127.0.0.1'),
    })
  })

  it('give a capability study and a histogram, and limits that can be revised', async () => {
    const { id, get, send } = await setUp()
    const study = await get(`characteristics/${id}/capability`)
    expect(study).toMatchObject({ n: 52, subgroups: 26 })
    expect(study.cp).toBeGreaterThan(0)
    const histogram = await get(`characteristics/${id}/histogram?last=25`)
    expect(histogram.edges).toHaveLength(histogram.counts.length + 1)
    const revision = { method: 'given', center_line: 10, sigma: 0.2, reason: 'new tool' }
    const made = await send('POST', `characteristics/${id}/limits`, revision)
    expect(made.statusCode).toBe(201)
    expect(made.json()).toMatchObject({ revision: 2, method: 'given', center_line: 10 })
    expect(await get(`characteristics/${id}/limits`)).toHaveLength(2)
    const wrong = await send('POST', `characteristics/${id}/limits`, {
      method: 'given',
      center_line: 10,
      sigma: 0,
    })
    expect(wrong.statusCode).toBe(400)
  })

  it('raise violations that are acknowledged with codes of the catalogue', async () => {
    const { get, send } = await setUp()
    const codes = { cause_code: 'TOOL', action_code: 'CHANGED' }
    await send('POST', 'causes', { code: 'TOOL', label: 'Worn tool' })
    await send('POST', 'actions', { code: 'CHANGED', label: 'Tool changed' })
    const open = await get('violations?status=open&rule_id=1&limit=5')
    const [{ id }] = open.results
    const path = `violations/${id}/acknowledge`
    expect(
      (await send('POST', path, { ...codes, cause_code: 'NOBODY-KNOWS' })).statusCode,
    ).toBeGreaterThanOrEqual(400)
    const done = await send('POST', path, codes)
    expect(done.statusCode).toBe(200)
    expect(done.json()).toMatchObject({ status: 'acknowledged', ...codes })
    expect((await get('violations?status=open&rule_id=1')).total).toBe(open.total - 1)
  })

  it('belong to a characteristic that is changed and deleted by its own path', async () => {
    const { id, get, send } = await setUp()
    const changed = await send('PATCH', `characteristics/${id}`, { name: 'Bore' })
    expect([changed.statusCode, changed.json().name]).toEqual([200, 'Bore'])
    expect((await send('PATCH', `characteristics/${id}`, { colour: 'red' })).statusCode).toBe(400)
    const other = await send('POST', 'characteristics', {
      code: 'C9',
      name: 'Depth',
      chart_type: 'i_mr',
      subgroup_size: 1,
    })
    expect((await send('DELETE', `characteristics/${other.json().id}`)).statusCode).toBe(204)
    expect(await get('characteristics')).toHaveLength(1)
    expect(await get('audit/verify')).toMatchObject({ valid: true, first_broken: null })
  })
})

describe('the health of the station', () => {
  it('is told to anybody, and its figures to this machine only', async () => {
    const { inject } = await httpServer()
    expect((await inject({ url: '/health/live' })).json()).toEqual({ status: 'ok' })
    expect((await inject({ url: '/health/ready' })).json().checks.database).toBe('ok')
    const here = await inject({ url: '/metrics' })
    expect(here.body).toContain('centerline_samples_total 0')
    expect(here.body).toContain('centerline_http_responses_total{status="200"} 2')
    expect((await inject({ url: '/metrics', remoteAddress: '10.0.0.7' })).statusCode).toBe(401)
    const remote = await inject({ url: '/metrics', remoteAddress: '10.0.0.7', headers: asMaster })
    expect(remote.statusCode).toBe(200)
  })
})
