import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { gaugeStudyNumbers, gaugeStudyResult } from '../../src/contract/msa.ts'
import { figureTruth } from '../support/figureTruth.ts'
import { asMaster, type HttpServer, httpServer } from '../support/httpServer.ts'

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/msa/${name}.json`, import.meta.url), 'utf8'))
const golden = fixture('golden')
const values: (number | null)[][][] = fixture('aiag').values
const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(i + 1))
const aiag = { kind: 'crossed', parts: numbers(10), appraisers: ['Ann', 'Bob', 'Cem'], trials: 3, values }

const everyKind = {
  crossed: aiag,
  nested: { ...aiag, kind: 'nested' },
  attribute: {
    kind: 'attribute',
    parts: numbers(30),
    appraisers: ['Ann', 'Bob', 'Cem'],
    trials: 2,
    ratings: golden.attribute.ratings,
    standard: golden.attribute.standard,
  },
  bias: { kind: 'bias', reference: 6, values: golden.bias.values },
  linearity: {
    kind: 'linearity',
    parts: numbers(5),
    references: golden.linearity.references,
    values: golden.linearity.values,
  },
  stability: {
    kind: 'stability',
    reference: 6,
    occasions: numbers(12),
    trials: 3,
    values: golden.stability.values,
  },
}

let server: HttpServer
beforeEach(async () => {
  server = await httpServer()
})

const url = '/api/v1/gauge-studies'
const send = (
  method: 'POST' | 'PATCH' | 'GET' | 'DELETE',
  path: string,
  payload?: object,
  headers: object = asMaster,
) => server.inject({ method, url: `${url}${path}`, headers: { ...headers }, ...(payload ? { payload } : {}) })
const add = async (data: object = aiag, more: object = {}) =>
  (await send('POST', '', { name: 'Bore gauge', data, ...more })).json()

describe('a gauge study over HTTP', () => {
  it('is added, read, changed, listed and taken out of the list, each in the audit log', async () => {
    const made = await send('POST', '', { name: 'Bore gauge', gauge: 'BG-3', unit: 'mm', data: aiag })
    expect(made.statusCode).toBe(201)
    const study = made.json()
    expect(study).toMatchObject({
      name: 'Bore gauge',
      kind: 'crossed',
      multiplier: 6,
      tolerance: null,
      revision: 1,
    })
    const changed = await send('PATCH', `/${study.id}`, { tolerance: 8, revision: 1 })
    expect(changed.json()).toMatchObject({ tolerance: 8, revision: 2, gauge: 'BG-3' })
    expect((await send('GET', `/${study.id}`)).json()).toEqual(changed.json())
    const [listed] = (await send('GET', '')).json()
    expect(listed).toMatchObject({ id: study.id, grade: 'marginal' })
    expect(listed.sentence).toContain('22.7 % of the tolerance')
    expect(listed.data).toBeUndefined()
    expect((await send('DELETE', `/${study.id}`)).statusCode).toBe(204)
    expect((await send('GET', `/${study.id}`)).statusCode).toBe(404)
    expect((await send('GET', '')).json()).toEqual([])
    const audit = await server.inject({ url: '/api/v1/audit/verify', headers: asMaster })
    expect(audit.json()).toMatchObject({ valid: true, entries: 3 })
  })

  // Would catch a field that the contract does not know, and a number that differs between screen and program.
  it.each(Object.entries(everyKind))(
    'gives the numbers of a study of %s, and the way of each',
    async (_kind, data) => {
      const { id } = await add(data)
      const plain = (await send('GET', `/${id}/result`)).json()
      const explained = (await send('GET', `/${id}/result/explain`)).json()
      expect(gaugeStudyNumbers.safeParse(plain).error?.issues ?? []).toEqual([])
      expect(gaugeStudyResult.safeParse(explained).error?.issues ?? []).toEqual([])
      expect(plain.analysis).not.toBeNull()
      const figures = figureTruth(explained)
      expect(figures.size).toBeGreaterThan(5)
      for (const [place, { value }] of figures) {
        const shown = place.split('.').reduce((at, key) => at?.[key], plain)
        expect(shown, place).toBe(value)
      }
    },
  )

  it('names the cell that is missing, and takes a part out with a reason', async () => {
    const gap = structuredClone(values)
    gap[2]?.[1]?.splice(0, 1, null)
    const { id } = await add({ ...aiag, values: gap })
    expect((await send('GET', `/${id}/result`)).json()).toMatchObject({
      analysis: null,
      problems: [
        { part: 2, appraiser: 1, trial: 0, sentence: expect.stringContaining('Part 3, Bob, trial 1') },
      ],
    })
    const left_out = [{ part: '3', reason: 'lost' }]
    await send('PATCH', `/${id}`, { data: { ...aiag, values: gap, left_out } })
    expect((await send('GET', `/${id}/result`)).json().analysis.categories).toBeGreaterThan(0)
  })

  it('takes its tolerance, unit and client from its characteristic', async () => {
    const { id } = await server.addCharacteristic({ unit: 'mm', lsl: 73.95, usl: 74.05, client_id: 'ACME' })
    expect(await add(aiag, { characteristic_id: id })).toMatchObject({
      tolerance: 0.1,
      unit: 'mm',
      client_id: 'ACME',
      characteristic_code: 'C1',
    })
    expect(await add(aiag, { characteristic_id: id, tolerance: null })).toMatchObject({ tolerance: null })
  })
})

describe('what is refused', () => {
  it.each([
    [
      'text in a cell',
      { ...aiag, values: [[['1,5', 2, 3]], ...values.slice(1)] },
      'data.values.0.0.0',
      /must be a number, not text/,
    ],
    ['a row too few', { ...aiag, values: values.slice(1) }, 'data.values', /must have 10 rows/],
    [
      'a cell too few',
      {
        ...aiag,
        values: [
          [
            [1, 2],
            [1, 2, 3],
            [1, 2, 3],
          ],
          ...values.slice(1),
        ],
      },
      'data.values.0.0',
      /must have 3 entries, one for each trial/,
    ],
    ['one part', { ...aiag, parts: ['1'], values: values.slice(0, 1) }, 'data.parts', /at least 2/],
    [
      'one appraiser',
      { ...aiag, appraisers: ['Ann'], values: values.map((row) => row.slice(0, 1)) },
      'data.appraisers',
      /at least 2/,
    ],
    ['one trial', { ...aiag, trials: 1 }, 'data.trials', />= 2/],
    [
      'a part twice',
      { ...aiag, parts: ['1', '1', ...numbers(10).slice(2)] },
      'data.parts',
      /must not name one twice/,
    ],
    [
      'a part left out that is not there',
      { ...aiag, left_out: [{ part: '99', reason: 'x' }] },
      'data.left_out.0.part',
      /must be one of the parts/,
    ],
  ])('%s, at its place', async (_what, data, field, words) => {
    const answer = await send('POST', '', { name: 'x', data })
    expect(answer.statusCode).toBe(400)
    const details: { field: string; constraint: string }[] = answer.json().error.details
    expect(details.find((detail) => detail.field === field)?.constraint).toMatch(words)
  })

  it('a change of what somebody else changed since, and a change of the kind', async () => {
    const { id } = await add()
    await send('PATCH', `/${id}`, { name: 'First' })
    const late = await send('PATCH', `/${id}`, { name: 'Late', revision: 1 })
    expect(late.statusCode).toBe(409)
    expect(late.json().error.message).toMatch(/has changed this study since you opened it/)
    expect((await send('PATCH', `/${id}`, { data: everyKind.bias })).statusCode).toBe(422)
  })

  it('a study whose characteristic is not there', async () => {
    expect((await send('POST', '', { name: 'x', data: aiag, characteristic_id: 99 })).statusCode).toBe(404)
  })
})

describe('who may', () => {
  it('operators read, leaders write', async () => {
    const { id } = await add()
    server.addUser('OPERATOR_DATAENTRY')
    server.addUser('LEADER_DATACONFIG')
    const operator = await server.signIn('operator_dataentry')
    const leader = await server.signIn('leader_dataconfig')
    expect((await send('GET', `/${id}/result`, undefined, operator)).statusCode).toBe(200)
    expect((await send('POST', '', { name: 'x', data: aiag }, operator)).statusCode).toBe(403)
    expect((await send('DELETE', `/${id}`, undefined, operator)).statusCode).toBe(403)
    expect((await send('POST', '', { name: 'x', data: aiag }, leader)).statusCode).toBe(201)
    expect((await send('PATCH', `/${id}`, { name: 'y' }, leader)).statusCode).toBe(200)
  })

  // Would catch a list or a result that shows one client what another has measured.
  it('another client’s study does not exist', async () => {
    const { id } = await add(aiag, { client_id: 'ACME' })
    server.addUser('LEADER_DATACONFIG')
    const leader = await server.signIn('leader_dataconfig')
    for (const path of [`/${id}`, `/${id}/result`, `/${id}/result/explain`]) {
      expect((await send('GET', path, undefined, leader)).statusCode).toBe(404)
    }
    expect((await send('PATCH', `/${id}`, { name: 'y' }, leader)).statusCode).toBe(404)
    expect((await send('DELETE', `/${id}`, undefined, leader)).statusCode).toBe(404)
    expect((await send('GET', '', undefined, leader)).json()).toEqual([])
    expect((await send('POST', '', { name: 'x', data: aiag, client_id: 'ACME' }, leader)).statusCode).toBe(
      403,
    )
  })

  it('a key reads the studies of its characteristics only', async () => {
    const { id: characteristic } = await server.addCharacteristic()
    const { id } = await add(aiag, { characteristic_id: characteristic })
    const { id: other } = await add()
    server.addUser('LEADER_DATACONFIG')
    const leader = await server.signIn('leader_dataconfig')
    const key = await server.keyOf(leader, { permissions: { characteristics: [characteristic] } })
    expect((await send('GET', `/${id}/result`, undefined, key)).statusCode).toBe(200)
    expect((await send('GET', `/${other}`, undefined, key)).statusCode).toBe(404)
    expect((await send('PATCH', `/${id}`, { name: 'y' }, key)).statusCode).toBe(403)
  })
})
