import { once } from 'node:events'
import { request } from 'node:https'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { origin as windowOrigin } from '../../bridge/bridgeSession.ts'
import { call } from '../api.ts'
import { startHost } from '../startHost.ts'
import { failToStart, masterKey } from '../stationProcess.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

const master = { kind: 'master', origin: windowOrigin } as const

/** The status of an answer under an address of the station, by a client that trusts `ca` only; the error's code else. */
const statusAt = (address: string, ca: string, path = '/health/live', headers = {}) =>
  new Promise<number | string>((resolve) => {
    const sent = request(new URL(path, address), { ca, headers, servername: 'localhost' }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', (error) => resolve((error as NodeJS.ErrnoException).code ?? error.message))
    sent.end()
  })

const freePort = async () => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('the network', () => {
  it('is closed until an administrator opens it, at once and with a trace, and closes it again', async () => {
    const { host, address } = await startHost(temporaryFolder())
    const { handlers } = host.station
    expect(host.network().addresses).toEqual([])
    expect((await fetch(`${address}/api/v1/network/certificate`)).status).toBe(404)
    const status = async () => (await handlers['station.status'](master, {})).network_address
    expect(await status()).toBeNull()

    const port = await freePort()
    const setting = { enabled: true, port, names: ['spc.plant.local'] }
    await handlers['settings.update'](master, { network: setting })
    const { addresses, fingerprint, problem } = host.network()
    expect(problem).toBeNull()
    expect(addresses).toContain(`https://spc.plant.local:${port}`)
    expect(fingerprint).toMatch(/^[0-9A-F:]{95}$/)
    expect(await status()).toBe(addresses[0])
    const certificate = await fetch(`${address}/api/v1/network/certificate`)
    expect(certificate.headers.get('content-disposition')).toContain('centerline-authority.crt')
    const ca = await certificate.text()
    const own = `https://localhost:${port}`
    expect(await statusAt(own, ca)).toBe(200)
    const as = (name: string) => statusAt(own, ca, '/health/live', { host: `${name}:${port}` })
    expect(await as('spc.plant.local')).toBe(200)
    expect(await as('other.plant.local')).toBe(421)
    // Gauges on this computer go on as before.
    expect((await fetch(`${address}/health/live`)).status).toBe(200)

    await handlers['settings.update'](master, { network: { ...setting, names: [] } })
    expect(await as('spc.plant.local')).toBe(421)
    await handlers['settings.update'](master, { network: { ...setting, enabled: false } })
    expect(host.network().addresses).toEqual([])
    await expect.poll(() => statusAt(own, ca), { timeout: 10_000 }).toBe('ECONNREFUSED')
    const audit = await call(address, 'GET', '/api/v1/audit?operation=settings.update')
    expect(audit.status).toBe(200)
    expect(JSON.stringify(audit.body)).toContain('"changed":["network"]')
  })

  it('can be closed from the network itself: who closes it would never know whether it was done', async () => {
    const { host, address } = await startHost(temporaryFolder())
    const port = await freePort()
    const setting = { enabled: true, port, names: [] }
    await host.station.handlers['settings.update'](master, { network: setting })
    const ca = await (await fetch(`${address}/api/v1/network/certificate`)).text()
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'x-api-key': masterKey, 'content-type': 'application/json' }
      const url = `https://localhost:${port}/api/v1/settings`
      const sent = request(url, { method: 'PATCH', ca, headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      sent.on('error', reject)
      sent.end(JSON.stringify({ network: { ...setting, enabled: false } }))
    })
    expect(status).toBe(200)
    expect(host.network().addresses).toEqual([])
  })

  it('says why it cannot be opened, and the station goes on', async () => {
    const taken = createServer().listen(0)
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const { host, address } = await startHost(temporaryFolder())
    await host.station.handlers['settings.update'](master, { network: { enabled: true, port, names: [] } })
    expect(host.network().problem).toMatch(new RegExp(`^Port ${port} is in use.* Choose another port`))
    expect((await fetch(`${address}/health/live`)).status).toBe(200)
    taken.close()
  })

  it('comes back after a restart under the same authority: every computer would have to accept a new one', async () => {
    const dataDir = temporaryFolder()
    const first = await startHost(dataDir)
    const setting = { enabled: true, port: await freePort(), names: [] }
    await first.host.station.handlers['settings.update'](master, { network: setting })
    const { fingerprint } = first.host.network()
    await first.host.close()
    const second = await startHost(dataDir)
    expect(second.host.network()).toMatchObject({ fingerprint, problem: null })
    expect(second.host.network().addresses.length).toBeGreaterThan(0)
  })

  it('is opened by --host over HTTPS only, with a trace; the local port stays on this computer', async () => {
    const { host, address } = await startHost(temporaryFolder(), { host: '0.0.0.0', networkPort: 0 })
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/)
    const { addresses, by_command_line: forced } = host.network()
    expect(forced).toBe(true)
    expect(addresses.every((at) => at.startsWith('https://'))).toBe(true)
    const audit = await call(address, 'GET', '/api/v1/audit?operation=network.open')
    expect(JSON.stringify(audit.body)).toContain('started with --host')
  })

  it('ends a start whose --host cannot be had: it would run where nobody reaches it', async () => {
    const args = ['--port', '0', '--network-port', '0', '--host', '192.0.2.1']
    const { code, stdout, stderr } = await failToStart([...args, '--data-dir', temporaryFolder()])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(
      'This computer has no address 192.0.2.1. Start with --host 0.0.0.0 for all that it has.\n',
    )
  })
})
