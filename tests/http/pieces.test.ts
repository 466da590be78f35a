import { expect, test } from 'vitest'
import { asMaster, httpServer } from '../support/httpServer.ts'

const pizhinov = {
  kitNumber: '55520',
  name: 'Pizhinov',
  country: 'Circassia',
  haplogroup: 'J-Y94477',
  markers: { DYS393: '12', DYS390: '22', DYS19: '15', DYS391: 10 },
}

const setUp = async () => {
  const server = await httpServer()
  const at = (kitNumber: string) => `/api/samples/${encodeURIComponent(kitNumber)}`
  return {
    ...server,
    at,
    post: (payload: object, headers: Record<string, string> = asMaster) =>
      server.inject({ method: 'POST', url: '/api/samples', headers, payload }),
    put: (kitNumber: string, payload: object, headers: Record<string, string> = asMaster) =>
      server.inject({ method: 'PUT', url: at(kitNumber), headers, payload }),
    remove: (kitNumber: string, headers: Record<string, string> = asMaster) =>
      server.inject({ method: 'DELETE', url: at(kitNumber), headers }),
    read: (kitNumber: string) => server.inject({ method: 'GET', url: at(kitNumber) }),
    list: (query: string, headers: Record<string, string> = asMaster) =>
      server.inject({ method: 'GET', url: `/api/samples?${query}`, headers }),
  }
}

// Catches bodies that the sample manager's own clients do not know.
test('a piece is created, updated, changed in part, read by anybody, and deleted', async () => {
  const { post, put, read, remove } = await setUp()
  const created = await post({ ...pizhinov, lot: 'L-7', weight: 3.5, checked: true })
  expect(created.statusCode).toBe(201)
  expect(created.json()).toEqual({
    success: true,
    action: 'created',
    sample: {
      ...pizhinov,
      lot: 'L-7',
      weight: 3.5,
      checked: true,
      createdAt: expect.stringMatching(/Z$/),
      updatedAt: expect.stringMatching(/Z$/),
    },
    measurements: [],
  })
  const updated = await post({ ...pizhinov, name: 'Second' })
  expect([updated.statusCode, updated.json().action]).toEqual([200, 'updated'])
  expect(updated.json().sample).not.toHaveProperty('lot')
  const changed = await put('55520', { name: 'Updated Name', haplogroup: 'J-Y94478' })
  expect(changed.json()).toMatchObject({
    success: true,
    action: 'updated',
    sample: { ...pizhinov, name: 'Updated Name', haplogroup: 'J-Y94478' },
  })
  expect((await read('55520')).json()).toEqual({ success: true, sample: changed.json().sample })
  // What was read can be sent back as it is.
  expect((await put('55520', changed.json().sample)).statusCode).toBe(200)
  const older = await post({ ...pizhinov, updatedAt: '2020-01-01T00:00:00Z' })
  expect([older.statusCode, older.json().action, older.json().sample.name]).toEqual([
    200,
    'kept',
    'Updated Name',
  ])
  expect((await remove('55520')).json()).toEqual({ success: true, action: 'deleted', kitNumber: '55520' })
  expect((await read('55520')).statusCode).toBe(404)
  expect((await remove('55520')).statusCode).toBe(404)
  expect((await put('55520', { name: 'x' })).statusCode).toBe(404)
})

// Catches a grant that opens more than it says, and a role that may do what only the next one may.
test('keys need the grant of what they do, and operators may only add', async () => {
  const { post, put, remove, list, read, addUser, signIn, keyOf } = await setUp()
  addUser('OPERATOR_DATAENTRY', 'op')
  addUser('LEADER_DATACONFIG', 'leader')
  const operator = await signIn('op')
  const leader = await signIn('leader')
  const creating = await keyOf(leader)
  const reading = await keyOf(leader, { permissions: { 'samples.create': false } })
  const all = await keyOf(leader, { permissions: { 'samples.update': true, 'samples.delete': true } })
  const status = async (answer: Promise<{ statusCode: number }>): Promise<number> => (await answer).statusCode
  expect(await status(post(pizhinov, {}))).toBe(401)
  expect(await status(list('', {}))).toBe(401)
  expect(await status(post(pizhinov, reading))).toBe(403)
  expect(await status(post(pizhinov, operator))).toBe(201)
  expect(await status(put('55520', { name: 'x' }, operator))).toBe(403)
  expect(await status(remove('55520', operator))).toBe(403)
  expect(await status(post(pizhinov, creating))).toBe(200)
  expect(await status(put('55520', { name: 'x' }, creating))).toBe(403)
  expect(await status(list('', reading))).toBe(200)
  expect(await status(put('55520', { name: 'x' }, all))).toBe(200)
  expect(await status(remove('55520', all))).toBe(200)
  expect(await status(read('55520'))).toBe(404)
})

// Catches a number that is taken for a path, cut short, or changed on its way.
test.each([
  '../../etc/passwd',
  '..%2F..%2Fetc',
  'a/b\\c?d#e&f=g',
  "'; DROP TABLE piece; --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  'batch',
  'Größe 大 🧬',
  'ü'.repeat(100),
  '%00',
  '__proto__',
  'constructor',
])('the number %j is kept as it is, and found again', async (kitNumber) => {
  const { post, put, read, remove, list } = await setUp()
  const made = await post({ kitNumber, name: kitNumber })
  expect([made.statusCode, made.json().sample?.kitNumber]).toEqual([201, kitNumber])
  expect((await read(kitNumber)).json().sample).toMatchObject({ kitNumber, name: kitNumber })
  expect((await put(kitNumber, { country: 'x' })).statusCode).toBe(200)
  expect((await list('country=X')).json().samples.map((one: { kitNumber: string }) => one.kitNumber)).toEqual(
    [kitNumber],
  )
  expect((await remove(kitNumber)).statusCode).toBe(200)
})

// Catches what cannot be addressed, stored or shown.
test.each([
  [{ kitNumber: '' }, 'kitNumber'],
  [{ kitNumber: '   ' }, 'kitNumber'],
  [{ kitNumber: '..' }, 'kitNumber'],
  [{ kitNumber: 7 }, 'kitNumber'],
  [{ kitNumber: 'x'.repeat(101) }, 'kitNumber'],
  [{ kitNumber: 'a\u0000b' }, 'kitNumber'],
  [{ kitNumber: 'a\ud800' }, 'kitNumber'],
  [{ name: 'no number' }, 'kitNumber'],
  [{ kitNumber: '1', name: 'x'.repeat(201) }, 'name'],
  [{ kitNumber: '1', markers: { D1: null } }, 'markers.D1'],
  [{ kitNumber: '1', markers: { D1: { deep: 1 } } }, 'markers.D1'],
  [{ kitNumber: '1', markers: { constructor: '1' } }, 'markers.constructor'],
  [{ kitNumber: '1', markers: { ['x'.repeat(65)]: '1' } }, `markers.${'x'.repeat(65)}`],
  [
    { kitNumber: '1', markers: Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [i, 1])) },
    'markers',
  ],
  [{ kitNumber: '1', lot: { deep: 1 } }, 'lot'],
  [{ kitNumber: '1', prototype: 'x' }, 'prototype'],
  [{ kitNumber: '1', lot: 'x'.repeat(501) }, 'lot'],
  [{ kitNumber: '1', ...Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`f${i}`, 1])) }, 'body'],
  [{ kitNumber: '1', timestamp: 'yesterday' }, 'timestamp'],
])('a piece that cannot be is refused with its field (%#)', async (payload, field) => {
  const { post, read } = await setUp()
  const answer = await post(payload)
  expect(answer.statusCode).toBe(400)
  expect(answer.json().error.details.map((one: { field: string }) => one.field)).toContain(field)
  expect((await read('1')).statusCode).toBe(404)
})

// Catches prototype pollution through a body, at any depth.
test.each(['{"kitNumber":"1","__proto__":"x"}', '{"kitNumber":"1","markers":{"__proto__":"1"}}'])(
  'a dangerous name is refused (%s)',
  async (body) => {
    const { inject } = await setUp()
    const answer = await inject({
      method: 'POST',
      url: '/api/samples',
      headers: { ...asMaster, 'content-type': 'application/json' },
      payload: body,
    })
    expect(answer.statusCode).toBe(400)
  },
)

// Catches a number in the body that is not the one that is changed.
test('a change of another number than the path names is refused', async () => {
  const { post, put } = await setUp()
  await post(pizhinov)
  expect((await put('55520', { kitNumber: '1' })).statusCode).toBe(400)
  expect((await put('55520', { kitNumber: '55520', name: null })).json().sample.name).toBeNull()
})

// Catches a page that repeats or drops records, or filters by part of a value.
test('the list is filtered and paged, the newest first', async () => {
  const { inject, list } = await setUp()
  const samples = Array.from({ length: 7 }, (_, i) => ({
    kitNumber: `N${i}`,
    name: i === 3 ? 'Needle Smith' : 'Hay',
    country: i % 2 === 0 ? 'Germany' : 'Italy',
    haplogroup: 'R-M269',
  }))
  const made = await inject({
    method: 'POST',
    url: '/api/samples/batch',
    headers: asMaster,
    payload: { samples: [...samples, { name: 'none' }] },
  })
  expect(made.statusCode).toBe(201)
  expect(made.json()).toMatchObject({ success: true, total: 8, successful: 7, failed: 1, created: 7 })
  expect(made.json().errors).toEqual([
    { index: 7, code: 'VALIDATION_ERROR', message: expect.stringContaining('kitNumber') },
  ])
  const numbers = async (query: string): Promise<string[]> =>
    (await list(query)).json().samples.map((one: { kitNumber: string }) => one.kitNumber)
  expect(await numbers('limit=3')).toEqual(['N6', 'N5', 'N4'])
  expect(await numbers('limit=3&page=3')).toEqual(['N0'])
  expect((await list('limit=3&page=2')).json().pagination).toEqual({
    total: 7,
    page: 2,
    limit: 3,
    hasMore: true,
  })
  expect(await numbers('country=germany')).toEqual(['N6', 'N4', 'N2', 'N0'])
  expect(await numbers('country=Ger')).toEqual([])
  expect(await numbers('country=Italy&search=needle')).toEqual(['N3'])
  expect(await numbers('haplogroup=R-M269&country=Italy&search=smi%20n')).toEqual(['N3'])
  expect((await list('limit=501')).statusCode).toBe(400)
  expect((await list('serach=x')).statusCode).toBe(400)
})

// Catches a batch that is too long to be taken at once.
test('more than 10,000 pieces are too many', async () => {
  const { inject } = await setUp()
  const payload = { samples: Array.from({ length: 10_001 }, () => 1) }
  const answer = await inject({ method: 'POST', url: '/api/samples/batch', headers: asMaster, payload })
  expect([answer.statusCode, answer.json().error.code]).toEqual([413, 'PAYLOAD_TOO_LARGE'])
})
