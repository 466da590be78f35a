import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createHost } from '../../src/host/createHost.ts'
import { call } from './api.ts'
import { startHost } from './startHost.ts'
import { masterKey } from './stationProcess.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

it('makes a master key once and keeps only its digest: whoever reads the folder would have the key', async () => {
  const dataDir = join(temporaryFolder(), 'data')
  const first = await createHost({ dataDir, port: 0 })
  await first.listen()
  const key = first.firstRun.masterKey ?? ''
  expect(key).toMatch(/^clm_[\w-]{43}$/)
  const response = await fetch(`${first.address}/api/v1/characteristics`, { headers: { 'x-api-key': key } })
  expect(response.status).toBe(200)
  await first.close()

  expect(statSync(dataDir).mode & 0o777).toBe(0o700)
  const contents = filesOf(dataDir).map((file) => readFileSync(file, 'latin1'))
  expect(contents.filter((content) => content.includes(key))).toEqual([])
  const digest = createHash('sha256').update(key).digest('hex')
  expect(contents.some((content) => content.includes(digest))).toBe(true)

  const second = await createHost({ dataDir, port: 0 })
  await second.listen()
  expect(second.firstRun.masterKey).toBeNull()
  expect(await second.station.authenticateKey(key, origin)).toMatchObject({ kind: 'master' })
  await second.close()
  const third = await createHost({ dataDir, port: 0, masterKey: 'another' })
  expect(await third.station.authenticateKey('another', origin)).toMatchObject({ kind: 'master' })
  expect(await third.station.authenticateKey(key, origin)).toBeNull()
  await third.close()
})

const origin = { via: 'http', address: '127.0.0.1', userAgent: null } as const

it('makes the first administrator once: a restart would bring an old password back', async () => {
  const dataDir = temporaryFolder()
  const administrator = { username: 'chief', password: 'a first long password' }
  const { host, address } = await startHost(dataDir, { administrator })
  expect((await call(address, 'POST', '/api/v1/auth/login', administrator)).status).toBe(200)
  const setup = { username: 'other', password: 'another long password', full_name: 'Other' }
  expect((await call(address, 'POST', '/api/v1/setup', setup)).status).toBe(409)
  await host.close()
  const changed = { username: 'chief', password: 'a second long password' }
  const again = await startHost(dataDir, { administrator: changed })
  expect((await call(again.address, 'POST', '/api/v1/auth/login', changed)).status).toBe(401)
  expect((await call(again.address, 'POST', '/api/v1/auth/login', administrator)).status).toBe(200)
})

it('writes no secret into the log: whoever reads it would have the keys', async () => {
  const dataDir = temporaryFolder()
  const { host, address } = await startHost(dataDir, { logLevel: 'debug' })
  const secret = 'clk_deadbeef.wrong-key-that-must-not-be-logged'
  await fetch(`${address}/api/v1/characteristics`, { headers: { 'x-api-key': secret } })
  await call(address, 'POST', '/api/v1/auth/login', { username: 'nobody', password: secret })
  await fetch(`${address}/api/v1/characteristics?token=x`, { headers: { authorization: `Bearer ${secret}` } })
  await host.close()
  const log = readdirSync(join(dataDir, 'logs')).map((name) =>
    readFileSync(join(dataDir, 'logs', name), 'utf8'),
  )
  expect(log.join('')).toContain('Centerline started')
  expect(log.join('')).not.toContain(secret)
  expect(log.join('')).not.toContain(masterKey)
})
