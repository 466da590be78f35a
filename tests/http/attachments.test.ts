import { expect, test } from 'vitest'
import { largestAttachment } from '../../src/contract/attachment.ts'
import { stationCaller } from '../../src/station/actor.ts'
import { asMaster, type HttpServer, httpServer } from '../support/httpServer.ts'
import { pictures } from '../support/pictures.ts'

const served = async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ chart_type: 'i_mr', subgroup_size: 1 })
  const { handlers } = server.station
  await handlers['limits.revise'](stationCaller, {
    characteristic_id: id,
    revision: { method: 'given', center_line: 10, sigma: 1 },
  })
  const input = { characteristic_id: id, measurements: [25] }
  const { sample } = await handlers['sample.submit'](stationCaller, input)
  const { results } = await handlers['violation.list'](stationCaller, { page: 1, limit: 5 })
  return { server, sample: sample.sample_id, violation: results[0]?.id ?? 0 }
}

const post = (server: HttpServer, url: string, payload: Buffer, type = 'image/png') =>
  server.inject({ method: 'POST', url, payload, headers: { ...asMaster, 'content-type': type } })

// Catches a file that a script cannot send as it is, or that a browser would show as a page of the station.
test('a file is sent as the body and comes back to be saved, never shown', async () => {
  const { server, sample } = await served()
  const added = await post(
    server,
    `/api/v1/samples/${sample}/attachments?file_name=Grat%20%C3%B8.png`,
    pictures.png,
  )
  expect(added.statusCode).toBe(201)
  expect(added.headers.location).toBe(`/api/v1/attachments/${added.json().id}`)
  const got = await server.inject({ method: 'GET', url: added.headers.location as string, headers: asMaster })
  expect(got.rawPayload).toEqual(pictures.png)
  expect(got.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': "attachment; filename*=UTF-8''Grat%20%C3%B8.png",
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
  })
  const list = await server.inject({
    method: 'GET',
    url: `/api/v1/samples/${sample}/attachments`,
    headers: asMaster,
  })
  expect(list.json()).toEqual([added.json()])
})

// Catches a form of a browser that is not understood, and a route for violations that means samples.
test('a form with a file is attached to a violation, and removed with a reason', async () => {
  const { server, violation } = await served()
  const port = await server.listen()
  const form = new FormData()
  form.set('file', new File([pictures.jpeg], 'burr.jpg', { type: 'image/jpeg' }))
  const url = `http://127.0.0.1:${port}/api/v1/violations/${violation}/attachments`
  const added = await fetch(url, { method: 'POST', headers: asMaster, body: form })
  const attachment = await added.json()
  expect(attachment).toMatchObject({
    subject: { kind: 'violation', id: violation },
    file_name: 'burr.jpg',
    type: 'image/jpeg',
  })
  const target = { method: 'DELETE' as const, url: `/api/v1/attachments/${attachment.id}`, headers: asMaster }
  expect((await server.inject({ ...target, payload: {} })).statusCode).toBe(400)
  expect((await server.inject({ ...target, payload: { reason: 'blurred' } })).statusCode).toBe(204)
  expect(await (await fetch(url, { headers: asMaster })).json()).toEqual([])
})

// Catches a large file that ends in a fault of ours, or is called by a size that nobody said.
test('a file that is too large is refused with 413, as a body and in a form', async () => {
  const { server, sample } = await served()
  const url = `/api/v1/samples/${sample}/attachments`
  const large = Buffer.alloc(largestAttachment + 1, 'x')
  const asBody = await post(server, `${url}?file_name=film.txt`, large, 'text/plain')
  expect([asBody.statusCode, asBody.json().error.message]).toEqual([413, expect.stringContaining('10 MB')])
  const port = await server.listen()
  const form = new FormData()
  form.set('file', new File([large], 'film.txt'))
  const inForm = await fetch(`http://127.0.0.1:${port}${url}`, {
    method: 'POST',
    headers: asMaster,
    body: form,
  })
  expect([inForm.status, (await inForm.json()).error.message]).toEqual([
    413,
    expect.stringContaining('10 MB'),
  ])
})

// Catches a program that is stored under the type that its sender claims, and a body without a name.
test('what a sender says of a file does not make it a photo', async () => {
  const { server, sample } = await served()
  const url = `/api/v1/samples/${sample}/attachments`
  const program = Buffer.from('MZ\x90\0\x03', 'latin1')
  expect((await post(server, `${url}?file_name=a.png`, program)).statusCode).toBe(415)
  const unnamed = await post(server, url, pictures.png)
  expect([unnamed.statusCode, unnamed.json().error.details[0].field]).toEqual([400, 'file_name'])
})
