import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { connect, createServer } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeAuthority, makeServerCertificate } from '../../../src/host/network/authority.ts'
import { certificatesFor } from '../../../src/host/network/certificates.ts'
import { createSecretStore } from '../../../src/host/secrets/secretStore.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const DAY = 86_400_000
const now = Date.now()

const folder = () => {
  const dataDir = temporaryFolder()
  return { dataDir, secrets: createSecretStore(dataDir, null) }
}

/** What a client that trusts only `authority` says of a server with this certificate; null where it accepts it. */
const judged = async (
  authority: string,
  { certificate, key }: { certificate: string; key: string },
  servername: string,
): Promise<string | null> => {
  const server = createServer({ cert: certificate, key }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  server.on('tlsClientError', () => undefined)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const client = connect({ host: '127.0.0.1', port, servername, ca: authority })
  onTestFinished(() => void client.destroy())
  return new Promise((resolve) => {
    client.on('secureConnect', () => resolve(null))
    client.on('error', (error) => resolve(`${(error as NodeJS.ErrnoException).code}: ${error.message}`))
  })
}

const pem = (der: Uint8Array) =>
  `-----BEGIN PRIVATE KEY-----\n${Buffer.from(der).toString('base64')}\n-----END PRIVATE KEY-----\n`

describe('the certificates of the station', () => {
  it('are accepted by who trusts its authority, under each of its names: the browser would refuse', async () => {
    const made = await certificatesFor(folder(), ['cell-4', 'cell-4.plant.local', '192.168.7.20'], now)
    expect(await judged(made.authority, made, 'cell-4')).toBeNull()
    expect(await judged(made.authority, made, 'cell-4.plant.local')).toBeNull()
    expect(await judged(made.authority, made, 'localhost')).toBeNull()
    expect(await judged(made.authority, made, 'mail.plant.local')).toMatch('ERR_TLS_CERT_ALTNAME_INVALID')
    expect(made.fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/)
    expect(made.expiresAt.getTime() - now).toBeLessThanOrEqual(397 * DAY)
  })

  it('come from an authority that can sign for no other site: its stolen key would open every one', async () => {
    const authority = await makeAuthority(['cell-4', '192.168.7.20'], now)
    const judge = async (name: string) => {
      const { certificate, key } = await makeServerCertificate(authority, [name], now)
      return judged(authority.certificate, { certificate, key: pem(key) }, name)
    }
    expect(await judge('cell-4')).toBeNull()
    expect(await judge('bank.example')).toMatch('permitted subtree violation')
  })

  it('stay as they are while they hold, and their keys are read by this user only', async () => {
    const where = folder()
    const first = await certificatesFor(where, ['cell-4'], now)
    expect(await certificatesFor(where, ['cell-4'], now + 300 * DAY)).toEqual(first)
    for (const [name, mode] of [
      ['secrets', 0o700],
      ['network', 0o700],
      ['secrets/authority.key', 0o600],
      ['secrets/server.key', 0o600],
    ] as const) {
      expect([name, statSync(join(where.dataDir, name)).mode & 0o777]).toEqual([name, mode])
    }
    expect(readdirSync(join(where.dataDir, 'secrets')).sort()).toEqual(['authority.key', 'server.key'])
  })

  it('are renewed a month before they end, under the same authority: people accept that by hand', async () => {
    const where = folder()
    const first = await certificatesFor(where, ['cell-4'], now)
    const second = await certificatesFor(where, ['cell-4'], now + 370 * DAY)
    expect(second.certificate).not.toBe(first.certificate)
    expect(second.expiresAt.getTime()).toBeGreaterThan(first.expiresAt.getTime())
    expect(second.fingerprint).toBe(first.fingerprint)
  })

  it('are made anew for a new address of the plant; a name that was not foreseen needs a new authority', async () => {
    const where = folder()
    const first = await certificatesFor(where, ['cell-4', '10.1.1.7'], now)
    const moved = await certificatesFor(where, ['cell-4', '10.9.0.3', 'fd00::5'], now)
    expect(moved.fingerprint).toBe(first.fingerprint)
    expect(moved.certificate).not.toBe(first.certificate)
    expect(await certificatesFor(where, ['cell-4', '10.9.0.3', 'fd00::5'], now)).toEqual(moved)
    const named = await certificatesFor(where, ['cell-4', 'spc.plant.local'], now)
    expect(named.fingerprint).not.toBe(first.fingerprint)
    expect(await judged(named.authority, named, 'spc.plant.local')).toBeNull()
  })
})
