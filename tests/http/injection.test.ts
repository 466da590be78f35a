import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../fuzz/hostile.ts'
import { asMaster, httpServer } from '../support/httpServer.ts'

const setUp = async () => {
  const server = await httpServer()
  server.addUser('ADMIN', 'ann')
  const call = async (method: 'GET' | 'POST' | 'PATCH' | 'PUT', url: string, payload?: object) => {
    const answer = await server.inject({
      method,
      url,
      headers: asMaster,
      ...(payload === undefined ? {} : { payload }),
    })
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
  }
  return { ...server, call }
}

const study = { kind: 'bias', reference: 10, values: [10, 10.1] }
const chart = { chart_type: 'i_mr', subgroup_size: 1 }
const at = '/api/v1/characteristics'

/** The cells of a CSV file, line by line (RFC 4180). */
const cellsOf = (csv: string): string[] =>
  [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"'),
  )

describe('text that could be taken for something else', () => {
  // Would catch a name that is escaped twice, cut, put into a statement, or refused though it is a name like any other.
  it.each(hostileTexts.map((text) => [text]))('%j comes back as it was sent', async (text) => {
    const { call } = await setUp()
    const name = text.trim()
    const made = await call('POST', at, { code: text, name: text, unit: text.slice(0, 20), ...chart })
    expect(made).toMatchObject({ status: 201, body: { code: name, name, unit: text.slice(0, 20).trim() } })
    const { id } = made.body
    expect((await call('GET', `${at}/${id}`)).body).toMatchObject({ code: name, name })

    const sent = { characteristic: name, measurements: [1], metadata: { part_number: text } }
    const sample = await call('POST', '/api/v1/data-entry/submit', {
      ...{ ...sent, operator_id: text, batch_number: text },
    })
    expect(sample.status).toBe(201)
    const stored = await call('GET', `${at}/${id}/samples/${sample.body.sample_id}`)
    expect(stored.body).toMatchObject({
      ...{ operator_id: text, batch_number: text, metadata: { part_number: text } },
    })
    const reason = { reason: text }
    const excluded = await call('POST', `${at}/${id}/samples/${sample.body.sample_id}/exclude`, reason)
    expect(excluded.body).toMatchObject({ exclusion: { reason: name } })

    const gauge = await call('POST', '/api/v1/gauge-studies', {
      name: text,
      gauge: text,
      note: text,
      data: study,
    })
    expect(gauge).toMatchObject({ status: 201, body: { name, gauge: name, note: name } })
    const cause = await call('POST', '/api/v1/causes', { code: text.slice(0, 40), label: text })
    expect(cause).toMatchObject({ status: 201, body: { code: text.slice(0, 40).trim(), label: name } })
    const key = await call('POST', '/api/admin/keys', { name: text, description: text })
    expect(key).toMatchObject({ status: 201, body: { keyInfo: { name } } })
    const settings = await call('PATCH', '/api/v1/settings', { station_name: text })
    expect(settings).toMatchObject({ status: 200, body: { station_name: name } })
  })

  // Would catch a kit number that leaves its path, or one that is stored as another.
  it.each(hostileTexts.map((text) => [text]))(
    '%j is a kit number like any other, or refused',
    async (text) => {
      const { call } = await setUp()
      const path = `/api/samples/${encodeURIComponent(text)}`
      const saved = await call('POST', '/api/samples', { kitNumber: text, name: text, markers: { A: text } })
      if (/\p{Cc}/u.test(text)) {
        expect(saved.status).toBe(400)
        expect((await call('GET', path)).status).toBe(400)
        return
      }
      const kitNumber = text.trim().normalize('NFC')
      expect(saved.status).toBe(201)
      const found = await call('GET', path)
      expect(found).toMatchObject({
        status: 200,
        body: { sample: { kitNumber, name: text.trim(), markers: { A: text } } },
      })
    },
  )

  // Would catch a cell that a spreadsheet runs when somebody opens the export.
  it('is no formula in an export, whose name and headers are its own', async () => {
    const { call, inject } = await setUp()
    for (const [i, text] of ['\n=1+1', '\uff1d1+1', ...hostileTexts].entries()) {
      await call('POST', '/api/v1/causes', { code: `C${i}`, label: text })
      await call('PATCH', `/api/v1/causes/C${i}`, { label: `${text} ` })
      await call('PATCH', '/api/v1/settings', { station_name: text })
    }
    for (const url of ['/api/admin/audit/export/csv', '/api/v1/audit/export', '/api/v1/violations/export']) {
      const { body, headers, statusCode } = await inject({ url, headers: asMaster })
      expect(statusCode).toBe(200)
      const running = cellsOf(body).filter((one) => /^\s*[=@\uff1d\uff20]|^[+-](?!\d)/.test(one))
      expect({ url, running }).toEqual({ url, running: [] })
      expect(headers['content-disposition'] ?? 'attachment').toMatch(/^attachment/)
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })
})
