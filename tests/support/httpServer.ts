import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { hashSync } from 'bcryptjs'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse as Response } from 'fastify'
import { onTestFinished } from 'vitest'
import type { Characteristic, CreateCharacteristicInput } from '../../src/contract/characteristic.ts'
import type { InputOf } from '../../src/contract/operations.ts'
import type { Role } from '../../src/contract/permission.ts'
import { buildServer } from '../../src/http/buildServer.ts'
import type { ServerOptions } from '../../src/http/serverOptions.ts'
import { createStation } from '../../src/station/createStation.ts'
import { type SecretStore, secretsInMemory } from '../../src/station/secretStore.ts'
import type { Station } from '../../src/station/station.ts'
import type { WritableDb } from '../../src/storage/connection.ts'
import { insertUser } from '../../src/storage/queries/users.ts'
import { openWithoutWaiting } from './openWithoutWaiting.ts'
import { temporaryFolder } from './temporaryFolder.ts'

export const masterKey = 'a-master-key-for-tests-only'
const masterKeyDigest = createHash('sha256').update(masterKey).digest('hex')
const silent = { info: () => {}, warn: () => {}, error: () => {} }
const noDemo = {
  start: () => Promise.reject(new Error('no demo here')),
  stop: () => Promise.resolve(),
  running: () => false,
}

export const asMaster = { 'x-api-key': masterKey }
export const password = 'correct horse battery'

/** A real station on a real database, behind a real server; all of it is closed after the test. */
export interface HttpServer {
  readonly app: FastifyInstance
  readonly station: Station
  readonly db: WritableDb
  /** Where the station keeps what signs its tokens. */
  readonly secrets: SecretStore
  readonly inject: (options: InjectOptions) => Promise<Response>
  /** Listens on a free port of 127.0.0.1 and gives it. */
  readonly listen: () => Promise<number>
  readonly addUser: (role: Role, username?: string) => number
  readonly signIn: (username: string) => Promise<{ authorization: string }>
  /** A key of the user's, as the header that carries it. */
  readonly keyOf: (
    bearer: { authorization: string },
    input?: InputOf<'apiKey.create'>,
  ) => Promise<{ 'x-api-key': string }>
  readonly addCharacteristic: (input?: Partial<CreateCharacteristicInput>) => Promise<Characteristic>
}

type Options = Partial<Omit<ServerOptions, 'station'>>

export const httpServer = async (options: Options = {}): Promise<HttpServer> => {
  const databaseFile = join(temporaryFolder(), 'centerline.db')
  const { db, close } = openWithoutWaiting(databaseFile)
  onTestFinished(close)
  const secrets = secretsInMemory()
  const station = createStation({
    db,
    secrets,
    databaseFile,
    version: '0.1.0',
    masterKeyDigest,
    log: silent,
    demo: noDemo,
  })
  onTestFinished(() => station.close())
  const app = await buildServer({ log: false, version: '0.1.0', ...options, station })
  onTestFinished(() => app.close())
  const inject = (request: InjectOptions) => app.inject(request)
  return {
    app,
    station,
    db,
    secrets,
    inject,
    listen: async () => {
      await app.listen({ host: '127.0.0.1', port: 0 })
      return (app.server.address() as AddressInfo).port
    },
    addUser: (role, username = role.toLowerCase()) =>
      insertUser(db, {
        username,
        fullName: username,
        role,
        clientId: null,
        passwordHash: hashSync(password, 4),
        createdAt: Date.now(),
      }).id,
    signIn: async (username) => {
      const answer = await inject({
        method: 'POST',
        url: '/api/v1/auth/login',
        payload: { username, password },
      })
      return { authorization: `Bearer ${answer.json().access_token}` }
    },
    keyOf: async (bearer, input = {}) => {
      const made = await inject({
        method: 'POST',
        url: '/api/v1/users/me/apikeys',
        headers: bearer,
        payload: input,
      })
      return { 'x-api-key': made.json().plaintext_key }
    },
    addCharacteristic: async (input = {}) => {
      const made = await inject({
        method: 'POST',
        url: '/api/v1/characteristics',
        headers: asMaster,
        payload: { code: 'C1', name: 'Diameter', chart_type: 'xbar_r', subgroup_size: 5, ...input },
      })
      return made.json()
    },
  }
}

export const rings = [74.03, 74.002, 74.019, 73.992, 74.008]
