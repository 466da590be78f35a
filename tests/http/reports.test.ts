import { expect, test } from 'vitest'
import { contentDisposition } from '../../src/http/sendFile.ts'
import { asMaster, httpServer, rings } from '../support/httpServer.ts'

const url = '/api/v1/reports/spc/pdf'

test('an SPC report comes as a PDF to be saved under its name', async () => {
  const { inject, addCharacteristic } = await httpServer()
  const { id } = await addCharacteristic({ code: 'RING-01' })
  const payload = { characteristic_id: id, measurements: rings, timestamp: '2026-01-05T06:00:00Z' }
  await inject({ method: 'POST', url: '/api/v1/samples', headers: asMaster, payload })
  const query = { characteristic_id: String(id), from: '2026-01-05', to: '2026-01-06' }
  const answer = await inject({ method: 'GET', url, query, headers: asMaster })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toBe('application/pdf')
  expect(answer.headers['content-disposition']).toBe(
    'attachment; filename="RING-01_SPC_2026-01-05_to_2026-01-06.pdf"',
  )
  expect(answer.rawPayload.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
})

test('of another client nobody gets a report, nor without a sign-in', async () => {
  const { inject, addCharacteristic, addUser, signIn } = await httpServer()
  const { id } = await addCharacteristic({ client_id: 'ACME' })
  addUser('OPERATOR_DATAENTRY', 'olga')
  const headers = await signIn('olga')
  const query = { characteristic_id: String(id) }
  expect((await inject({ method: 'GET', url, query, headers })).statusCode).toBe(404)
  expect((await inject({ method: 'GET', url, query })).statusCode).toBe(401)
})

const ofDay = '/api/v1/reports/production/daily/pdf'

test('the daily report of a line comes under its name, of the plant day that is asked for', async () => {
  const { inject } = await httpServer()
  const payload = { client_id: 'BOOT-LINE-A' }
  await inject({ method: 'PUT', url: '/api/v1/clients', headers: asMaster, payload })
  const query = { client_id: 'BOOT-LINE-A', date: '2025-12-15', include_charts: 'true' }
  const answer = await inject({ method: 'GET', url: ofDay, query, headers: asMaster })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toBe('application/pdf')
  expect(answer.headers['content-disposition']).toBe(
    'attachment; filename="BOOT-LINE-A_Daily_Production_2025-12-15.pdf"',
  )
  const file = answer.rawPayload.toString('latin1')
  // A plant's computer may lack any typeface, and one that is not in the file is shown as another.
  expect(file.match(/\/FontFile2 /g)).toHaveLength(2)
  expect(file).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/)
})

test('of another line nobody gets the day, nor somebody without a line', async () => {
  const { inject, addUser, signIn } = await httpServer()
  addUser('OPERATOR_DATAENTRY', 'olga')
  const headers = await signIn('olga')
  const query = { client_id: 'BOOT-LINE-A' }
  expect((await inject({ method: 'GET', url: ofDay, query, headers })).statusCode).toBe(403)
  expect((await inject({ method: 'GET', url: ofDay, headers })).json().error.message).toContain(
    'You belong to no line.',
  )
})

test.each([
  [{ date: '2025-02-30' }, 'date'],
  [{ date: '2999-01-01' }, 'date'],
  [{ include_charts: 'yes' }, 'include_charts'],
  [{ language: 'fr' }, 'language'],
])('%j is refused with the field that is wrong', async (query, field) => {
  const { inject } = await httpServer()
  const answer = await inject({ method: 'GET', url: ofDay, query, headers: asMaster })
  expect(answer.statusCode).toBe(400)
  expect(JSON.stringify(answer.json())).toContain(`"field":"${field}"`)
})

test.each([
  [
    'BOOT-LINE-A_Daily_Production_2025-12-15.pdf',
    'attachment; filename="BOOT-LINE-A_Daily_Production_2025-12-15.pdf"',
  ],
  // A header splits, or a browser cuts the name, where these stand in it as they are.
  ['a"b\r\nx: y.pdf', 'attachment; filename="a_b__x_ y.pdf"; filename*=UTF-8\'\'a%22b%0D%0Ax%3A%20y.pdf'],
  ['Größe.pdf', 'attachment; filename="Gr__e.pdf"; filename*=UTF-8\'\'Gr%C3%B6%C3%9Fe.pdf'],
])('the name %j goes into a header whole and safe', (name, header) => {
  expect(contentDisposition(name)).toBe(header)
})
