import { describe, expect, it } from 'vitest'
import { asMaster, httpServer, rings } from '../support/httpServer.ts'

const submit = '/api/v1/data-entry/submit'
const batch = '/api/v1/data-entry/batch'

describe('data entry', () => {
  it('answers 201 with the judgement, and takes a code in place of the id', async () => {
    const { inject, addCharacteristic } = await httpServer()
    const { id } = await addCharacteristic()
    const payload = { characteristic_id: id, measurements: rings, timestamp: '2026-01-05T08:00:00+02:00' }
    const answer = await inject({ method: 'POST', url: submit, headers: asMaster, payload })
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toMatchObject({
      characteristic_id: id,
      timestamp: '2026-01-05T06:00:00.000Z',
      n: 5,
      zone: 'trial',
      in_control: true,
      violations: [],
    })
    expect(answer.json().mean).toBeCloseTo(74.0102, 10)
    expect(answer.json()).not.toHaveProperty('created')
    const byCode = await inject({
      method: 'POST',
      url: submit,
      headers: asMaster,
      payload: { characteristic: 'C1', measurements: rings },
    })
    expect(byCode.statusCode).toBe(201)
  })

  it('answers a retry with 200 and the first result, and 409 for other content', async () => {
    const { inject, addCharacteristic } = await httpServer()
    const { id } = await addCharacteristic()
    const sample_uuid = '01993f0e-7c1a-7000-8000-000000000001'
    const send = (measurements: number[]) =>
      inject({
        method: 'POST',
        url: submit,
        headers: asMaster,
        payload: { characteristic_id: id, measurements, sample_uuid },
      })
    const first = await send(rings)
    const retry = await send(rings)
    expect([first.statusCode, retry.statusCode]).toEqual([201, 200])
    expect(retry.json()).toEqual(first.json())
    expect((await send([1, 2, 3, 4, 5])).statusCode).toBe(409)
  })

  it('recognises a retry by Idempotency-Key, for its caller only', async () => {
    const server = await httpServer()
    const { id } = await server.addCharacteristic()
    server.addUser('ADMIN', 'ann')
    const gauge = await server.keyOf(await server.signIn('ann'))
    const send = (headers: Record<string, string>, measurements = rings) =>
      server.inject({
        method: 'POST',
        url: submit,
        headers: { ...headers, 'idempotency-key': 'shift-3' },
        payload: { characteristic_id: id, measurements },
      })
    const first = await send(asMaster)
    const retry = await send(asMaster)
    expect([first.statusCode, retry.statusCode]).toEqual([201, 200])
    expect(retry.json().sample_id).toBe(first.json().sample_id)
    const changed = await send(asMaster, [1, 2, 3, 4, 5])
    expect(changed.statusCode).toBe(409)
    expect(changed.json().error.details).toMatchObject([{ field: 'Idempotency-Key', value: 'shift-3' }])
    const other = await send(gauge)
    expect(other.statusCode).toBe(201)
    expect(other.json().sample_id).not.toBe(first.json().sample_id)
  })

  it('keeps the order of a batch, and one bad sample does not stop the rest', async () => {
    const { inject, addCharacteristic } = await httpServer()
    const { id } = await addCharacteristic()
    const good = { characteristic_id: id, measurements: rings }
    const samples = [
      good,
      { characteristic_id: id, measurements: [1] },
      7,
      good,
      { ...good, characteristic_id: 99 },
    ]
    const answer = await inject({ method: 'POST', url: batch, headers: asMaster, payload: { samples } })
    expect(answer.statusCode).toBe(201)
    const { results, errors, ...counts } = answer.json()
    expect(counts).toEqual({ total: 5, successful: 2, failed: 3 })
    expect(errors.map((error: { index: number }) => error.index)).toEqual([1, 2, 4])
    expect(errors[2].code).toBe('NOT_FOUND')
    expect(results[0].sample_id).toBeLessThan(results[1].sample_id)
  })

  it('stores all or none with atomic=true', async () => {
    const { inject, addCharacteristic } = await httpServer()
    const { id } = await addCharacteristic()
    const good = { characteristic_id: id, measurements: rings }
    const send = (samples: unknown[]) =>
      inject({ method: 'POST', url: `${batch}?atomic=true`, headers: asMaster, payload: { samples } })
    const refused = await send([good, { characteristic_id: id, measurements: [1] }])
    expect(refused.statusCode).toBe(422)
    const got = await inject({ url: `/api/v1/characteristics/${id}`, headers: asMaster })
    expect(got.json().subgroups).toBe(0)
    expect((await send([good, good])).statusCode).toBe(201)
  })

  it('answers a batch that is retried as a whole with 200, and one of other content with 409', async () => {
    const { inject, addCharacteristic } = await httpServer()
    const { id } = await addCharacteristic()
    const send = (first: number) =>
      inject({
        method: 'POST',
        url: batch,
        headers: { ...asMaster, 'idempotency-key': 'night' },
        payload: {
          samples: [
            { characteristic_id: id, measurements: [first, 2, 3, 4, 5] },
            { characteristic_id: id, measurements: rings },
          ],
        },
      })
    const first = await send(1)
    const retry = await send(1)
    expect([first.statusCode, retry.statusCode]).toEqual([201, 200])
    expect(retry.json()).toEqual(first.json())
    expect((await send(9)).statusCode).toBe(409)
    const got = await inject({ url: `/api/v1/characteristics/${id}`, headers: asMaster })
    expect(got.json().subgroups).toBe(2)
  })

  it('stores nothing of a batch that it answers with 409: whoever sends it again would double the rest', async () => {
    const { inject, addCharacteristic } = await httpServer()
    const { id } = await addCharacteristic()
    const send = (...firsts: number[]) =>
      inject({
        method: 'POST',
        url: batch,
        headers: { ...asMaster, 'idempotency-key': 'night' },
        payload: {
          samples: firsts.map((first) => ({ characteristic_id: id, measurements: [first, 2, 3, 4, 5] })),
        },
      })
    expect((await send(1)).statusCode).toBe(201)
    expect((await send(9, 7)).statusCode).toBe(409)
    const got = await inject({ url: `/api/v1/characteristics/${id}`, headers: asMaster })
    expect(got.json().subgroups).toBe(1)
  })

  it('takes a sample_uuid of no version that the RFC knows: it answered 500', async () => {
    const { inject, addCharacteristic } = await httpServer()
    const { id } = await addCharacteristic()
    const sample_uuid = '12345678-1234-0000-0000-123456789012'
    const send = () =>
      inject({
        method: 'POST',
        url: submit,
        headers: asMaster,
        payload: { characteristic_id: id, measurements: rings, sample_uuid },
      })
    const [first, retry] = [await send(), await send()]
    expect([first.statusCode, retry.statusCode]).toEqual([201, 200])
    expect(first.json().sample_uuid).toBe(sample_uuid)
  })

  it('describes itself as JSON Schemas without credentials', async () => {
    const { inject } = await httpServer()
    const answer = await inject({ url: '/api/v1/data-entry/schema' })
    expect(Object.keys(answer.json())).toEqual(['single_sample', 'batch_sample', 'authentication'])
    expect(answer.json().single_sample.oneOf).toEqual([
      { required: ['measurements'] },
      { required: ['count'] },
    ])
    expect(answer.json().single_sample.additionalProperties).toBe(false)
    expect(answer.json().batch_sample.properties.samples.maxItems).toBe(10_000)
  })
})
