import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type JsonSchema, operationsOf } from '../../clients/build/openApi.ts'
import { postmanCollection } from '../../clients/build/postmanCollection.ts'
import { taken } from '../../clients/tour/production.ts'
import { streams } from '../../clients/tour/station.ts'
import { tour } from '../../clients/tour/tour.ts'
import { startHost } from '../host/startHost.ts'
import { masterKey } from '../host/stationProcess.ts'
import { temporaryFolder } from '../host/temporaryFolder.ts'
import { recordExamples } from './recordExamples.ts'
import { readEvents, runCollection } from './runCollection.ts'

const document = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8'))
const file = new URL('../../src/http/examples.json', import.meta.url)
const operations = operationsOf(document)
const steps = tour.flatMap((folder) => folder.steps)
const refused = new Set(steps.filter((one) => one.refused !== undefined).map((one) => one.operation))

/** What is wrong with a value by a schema of the document; nothing where it fits. */
const faults = (schema: JsonSchema, value: unknown): readonly string[] => {
  const { error } = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the tour', () => {
  // Would catch an operation that nobody shows.
  it('asks each operation of the document, and no other', () => {
    const asked = new Set(steps.map(({ operation }) => operation))
    expect([...asked].sort()).toEqual(operations.map(({ id }) => id).sort())
  })

  it('asks under the name of each folder what the document has under it', () => {
    const tags = new Map(operations.map(({ id, tag }) => [id, tag]))
    const misplaced = tour
      .filter((folder) => folder !== streams && folder !== taken)
      .flatMap(({ name, steps: own }) =>
        own.filter((one) => one.name === undefined && tags.get(one.operation) !== name),
      )
    expect(misplaced).toEqual([])
  })

  // UPDATE_EXAMPLES=new npx vitest run tests/clients/tour.test.ts records the examples of new operations, =1 all of them.
  it('is taken by an empty station from the first request to the last', async () => {
    const { address } = await startHost(temporaryFolder())
    const collection = postmanCollection(document, tour)
    const sent = await runCollection(collection, address, [streams.name])
    const endless = collection.item.find(({ name }) => name === streams.name)?.item ?? []
    for (const item of endless) sent.push(await readEvents(item, address, masterKey))
    const refusal = await fetch(`${address}/api/v1/data-entry/submit`, {
      method: 'POST',
      headers: { 'x-api-key': masterKey, 'content-type': 'application/json' },
      body: JSON.stringify({ characteristic: 'RING-D', measurements: [74.03, 74.002] }),
    })
    expect(refusal.status).toBe(400)
    const failed = sent.filter((one) => one.failed.length > 0)
    expect(failed.map(({ id, body, answer, failed: told }) => ({ id, told, body, answer }))).toEqual([])
    const update = process.env.UPDATE_EXAMPLES
    if (update === undefined) return
    const known = update === 'new' ? JSON.parse(readFileSync(file, 'utf8')) : {}
    const said = { refusal: { answer: await refusal.json() } }
    const recorded = { ...said, ...recordExamples(document, tour, sent) }
    const lines = Object.entries(recorded).map(
      ([id, example]) => `  ${JSON.stringify(id)}: ${JSON.stringify(known[id] ?? example)}`,
    )
    writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
  }, 120_000)
})

describe('each operation of the document', () => {
  it.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s has examples that fit what it takes and gives',
    (id, { parameters, body, answer }) => {
      const told: string[] = []
      const check = (place: string, schema: JsonSchema | undefined, example: unknown): void => {
        if (example === undefined) told.push(`${place}: no example`)
        else told.push(...faults(schema ?? {}, example).map((fault) => `${place}: ${fault}`))
      }
      for (const { name, required, schema, example } of parameters) {
        if (required || example !== undefined) check(name, schema, example)
      }
      const [type = ''] = Object.keys(body ?? {})
      const shown = Object.values(body ?? {}).find((one) => one?.example !== undefined) ?? body?.[type]
      if (body !== undefined) check('body', shown?.schema, shown?.example)
      const json = answer['application/json']
      if (json !== undefined && !refused.has(id)) check('answer', json.schema, json.example)
      expect(told).toEqual([])
    },
  )
})
