import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ErrorCode, errorStatus } from '../../src/contract/errors.ts'
import { type OperationName, operations } from '../../src/contract/operations.ts'
import { kpiNames } from '../../src/contract/production/kpi.ts'
import { buildServer } from '../../src/http/buildServer.ts'
import type { Station } from '../../src/station/station.ts'
import { describedRoutes, httpRequest } from './httpRequest.ts'
import { type Answer, runRow, type Transport } from './matrixRun.ts'
import { buildPlant, type OpenPlant, type Plant } from './plant.ts'

const document = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8'))
/** Second routes of an operation, by the names that the document gives them. */
const others: Readonly<Record<string, OperationName>> = {
  'gaugeStudy.explain': 'gaugeStudy.result',
  'group.explain': 'group.chart',
  'group.explainObservation': 'group.observation',
  'apiKey.generate': 'apiKey.create',
  'audit.exportAll': 'audit.export',
  'attachment.addToSample': 'attachment.add',
  'attachment.listOfSample': 'attachment.list',
  ...Object.fromEntries(kpiNames.map((kpi) => [`kpi.${kpi}`, 'kpi.get'] as const)),
}
/** Routes without an operation, and what their own tests hold. */
const apart = [
  'attachment.addToCharacteristic',
  'attachment.addToViolation',
  'attachment.listOfCharacteristic',
  'attachment.listOfViolation',
  'dataEntry.schema',
  'events.stream',
  'health.live',
  'health.ready',
  'metrics',
  'reportSchedule.deliveries',
]

const described = describedRoutes(document).map((route) => ({
  ...route,
  operation: (others[route.operationId] ?? route.operationId) as OperationName,
}))
const routes = described.filter(({ operation }) => operation in operations)

const folder = mkdtempSync(join(tmpdir(), 'centerline-matrix-'))
let plant: Plant
beforeAll(async () => {
  plant = await buildPlant(folder)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A station that is always the one of the present cell, but for its keys, which are looked up in a copy that stays. */
const changing = (present: () => OpenPlant, doors: OpenPlant): Station => {
  const handlers = new Proxy(present().station.handlers, {
    get:
      (_, name: OperationName) =>
      (...args: unknown[]) =>
        Reflect.get(present().station.handlers, name)(...args),
  })
  const { authenticateKey, readmit } = doors.station
  const fixed: Partial<Station> = { handlers, authenticateKey, readmit }
  return new Proxy(doors.station, {
    get: (_, name: keyof Station) => fixed[name] ?? present().station[name],
  })
}

const answered = (statusCode: number, body: string): Answer => {
  if (statusCode < 300) return { outcome: 'ok', told: body }
  const { error } = JSON.parse(body) as { error: { code: ErrorCode } }
  return {
    outcome: errorStatus[error.code] === statusCode ? error.code : 'INTERNAL_SERVER_ERROR',
    told: body,
  }
}

describe('over HTTP', () => {
  // Would catch a route under a name of its own, which no row would ask.
  it('every route is asked', () => {
    const left = described.filter((route) => !routes.includes(route)).map(({ operationId }) => operationId)
    expect(left.sort()).toEqual(apart)
  })

  // Would catch a route that does not ask what its operation asks, or answers with the rights of another.
  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s answers each caller what the roles and its client let it, and no more',
    async (_, route) => {
      const doors = plant.open()
      let present = doors
      let app: FastifyInstance | null = null
      const overHttp: Transport = (opened, who, _name, input) => {
        const headers = plant.headers[who]
        if (headers === undefined) return undefined
        present = opened
        const ask = async (): Promise<Answer> => {
          app ??= await buildServer({
            station: changing(() => present, doors),
            log: false,
            version: '0.1.0',
            // This process opens thousands of stations: what it holds says nothing of one.
            limits: { eventLoopDelayMs: 600_000, heapBytes: 2 ** 34, signInsPerMinute: 1_000 },
          })
          const request = httpRequest(route, input as Record<string, unknown>)
          const { statusCode, body } = await app.inject({
            ...request,
            headers: { ...request.headers, ...headers },
          })
          return answered(statusCode, body)
        }
        return ask()
      }
      try {
        expect(await runRow(plant, route.operation, overHttp)).toBeGreaterThan(4)
      } finally {
        await (app as FastifyInstance | null)?.close()
        await doors.close()
      }
    },
    120_000,
  )
})
