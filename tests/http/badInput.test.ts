import { describe, expect, it } from 'vitest'
import { asMaster, httpServer, rings } from '../support/httpServer.ts'

const json = { ...asMaster, 'content-type': 'application/json' }

const setUp = async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ plausible_min: 50, plausible_max: 100 })
  return {
    id,
    post: (payload: string | object, headers: Record<string, string> = json, path = 'submit') =>
      server.inject({ method: 'POST', url: `/api/v1/data-entry/${path}`, headers, payload }),
    stored: async () =>
      (await server.inject({ url: `/api/v1/characteristics/${id}`, headers: asMaster })).json().subgroups,
  }
}

describe('bad input', () => {
  it.each([
    [
      'NaN',
      '{"characteristic_id": 1,\n "measurements": [74.03, NaN]}',
      'NaN may not stand at line 2, column 26',
    ],
    ['a text that ends', '{"characteristic_id": 1', 'it ends too early, at line 1, column 24'],
    ['a missing key', '{"characteristic_id": 1, }', '} may not stand at line 1, column 26'],
    ['no JSON at all', 'hello', 'hello may not stand at line 1, column 1'],
    ['two values', '{} {}', '{ may not stand at line 1, column 4'],
  ])('says where %s makes it malformed', async (_what, body, where) => {
    const { post, stored } = await setUp()
    const answer = await post(body)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error.code).toBe('VALIDATION_ERROR')
    expect(answer.json().error.message).toContain(where)
    expect(await stored()).toBe(0)
  })

  it('refuses a large malformed batch as such: the search for its fault overflowed the stack', async () => {
    const { post, stored } = await setUp()
    const answer = await post(`{"samples":["${'\\n'.repeat(7_000_000)}`, json, 'batch')
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error.message).toContain('not JSON')
    expect(await stored()).toBe(0)
  })

  it('gives back the value of a fault as the kind that it was sent as', async () => {
    const { post } = await setUp()
    const answer = await post({ characteristic_id: 1.5, measurements: rings })
    expect(answer.json().error.details).toMatchObject([{ field: 'characteristic_id', value: 1.5 }])
  })

  it.each([
    ['1e999', '{"characteristic_id":1,"measurements":[74,74,74,74,1e999]}', 'measurements.4'],
    ['a string', '{"characteristic_id":1,"measurements":[74,74,74,74,"74"]}', 'measurements.4'],
    ['null', '{"characteristic_id":1,"measurements":[74,74,74,74,null]}', 'measurements.4'],
    ['an unknown field', '{"characteristic_id":1,"measurements":[74,74,74,74,74],"colour":1}', 'colour'],
    ['no measurements', '{"characteristic_id":1}', 'measurements'],
    ['an empty list', '{"characteristic_id":1,"measurements":[]}', 'measurements'],
    [
      'a local time',
      '{"characteristic_id":1,"measurements":[74,74,74,74,74],"timestamp":"2026-01-05T06:00"}',
      'timestamp',
    ],
    ['a body that is no object', '[]', 'body'],
    ['an empty body', '', 'body'],
  ])('refuses %s and names the field', async (_what, body, field) => {
    const { post, stored } = await setUp()
    const answer = await post(body)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error.details.map((detail: { field: string }) => detail.field)).toContain(field)
    expect(await stored()).toBe(0)
  })

  it('lists every fault, not the first', async () => {
    const { post } = await setUp()
    const answer = await post({ characteristic_id: 'x', measurements: [1, 'a', true], colour: 'red' })
    const fields = answer.json().error.details.map((detail: { field: string }) => detail.field)
    expect(fields).toEqual(['characteristic_id', 'measurements.1', 'measurements.2', 'colour'])
  })

  it.each([
    ['a wrong number of values', { measurements: [74, 74] }, 400],
    ['a value outside the plausible range', { measurements: [74, 74, 74, 74, 740] }, 400],
    ['a timestamp in the future', { measurements: rings, timestamp: '2999-01-01T00:00:00Z' }, 400],
    ['an unknown characteristic', { measurements: rings, characteristic_id: 4711 }, 404],
  ])('refuses %s', async (_what, sample, status) => {
    const { post, stored, id } = await setUp()
    const answer = await post({ characteristic_id: id, ...sample })
    expect(answer.statusCode).toBe(status)
    expect(answer.json().error.message).not.toBe('')
    expect(await stored()).toBe(0)
  })

  it('refuses an empty batch, 10,001 samples and a body of 20 MB, and stores nothing', async () => {
    const { post, stored, id } = await setUp()
    const sample = { characteristic_id: id, measurements: rings }
    expect((await post({ samples: [] }, json, 'batch')).statusCode).toBe(400)
    const many = await post({ samples: Array.from({ length: 10_001 }, () => sample) }, json, 'batch')
    expect(many.statusCode).toBe(413)
    expect(many.json().error.message).toContain('10000')
    const large = await post(`{"samples":[${' '.repeat(20_000_000)}]}`, json, 'batch')
    expect(large.statusCode).toBe(413)
    expect(large.json().error.code).toBe('PAYLOAD_TOO_LARGE')
    expect(await stored()).toBe(0)
  })

  it('takes 10,000 samples at once', async () => {
    const { post, stored, id } = await setUp()
    const sample = { characteristic_id: id, measurements: rings }
    const answer = await post({ samples: Array.from({ length: 10_000 }, () => sample) }, json, 'batch')
    expect(answer.statusCode).toBe(201)
    expect(answer.json().successful).toBe(10_000)
    expect(await stored()).toBe(10_000)
  })

  it('refuses a key named __proto__, which would poison what reads the body', async () => {
    const { post } = await setUp()
    const answer = await post('{"__proto__": {"role": "ADMIN"}, "characteristic_id": 1, "measurements": [1]}')
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error.message).toContain('__proto__')
  })

  it('takes JSON only', async () => {
    const { post } = await setUp()
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await post('a=1', { ...asMaster, 'content-type': type })
      expect(answer.statusCode).toBe(415)
      expect(answer.json().error.code).toBe('UNSUPPORTED_MEDIA_TYPE')
    }
  })
})
