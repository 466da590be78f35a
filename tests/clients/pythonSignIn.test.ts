import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { origin } from '../bridge/bridgeSession.ts'
import { createCharacteristic, pointsOf } from '../host/api.ts'
import { startHost } from '../host/startHost.ts'
import { masterKey as hostKey } from '../host/stationProcess.ts'
import { temporaryFolder as hostFolder } from '../host/temporaryFolder.ts'
import { asMaster, password } from '../support/httpServer.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { setUp, stored, submit, waiting } from './pythonSetting.ts'
import { centerline, hasPython, runPython, unlessRun } from './runPython.ts'

const freePort = async () => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe.skipIf(!hasPython)(`the sign-in of the Python client${unlessRun}`, () => {
  const byName = (username: string, secret = password): Record<string, string> => ({
    CENTERLINE_USERNAME: username,
    CENTERLINE_PASSWORD: secret,
    CENTERLINE_KEY: '',
  })

  // Would catch a client that stops, or loses a sample, when its token has ended.
  it('renews itself, and signs in anew where that has ended too', async () => {
    const { server, door, env } = await setUp()
    server.addUser('OPERATOR_DATAENTRY', 'ben')
    const entry = '/api/v1/data-entry/submit'
    const refresh = '/api/v1/auth/refresh'
    const ended = JSON.stringify({ error: { code: 'UNAUTHORIZED', message: 'This sign-in has ended.' } })
    const refused = [`${entry} 1`, `${refresh} 1`, `${entry} 3`]
    const asked: string[] = []
    door.fate = (_method, path) => {
      asked.push(path)
      const name = `${path} ${asked.filter((one) => one === path).length}`
      return refused.includes(name) ? { status: 401, body: ended } : 'pass'
    }
    const program = `
import os
from centerline import Station
with Station(os.environ["CENTERLINE_STATION"], username="ben", password=os.environ["CENTERLINE_PASSWORD"], spool=os.environ["CENTERLINE_SPOOL"]) as station:
    print([station.submit("RING-D", [74.0, 74.01, 74.02, 73.99, 74.0]).state for _ in range(2)])
`
    const result = await runPython(['-c', program], { ...env, ...byName('ben') })
    expect(result).toEqual({ code: 0, stdout: "['stored', 'stored']\n", stderr: '' })
    const login = '/api/v1/auth/login'
    expect(asked).toEqual([
      ...[login, entry, refresh, login, entry],
      ...[entry, refresh, entry, '/api/v1/auth/logout'],
    ])
    expect(await stored(server)).toHaveLength(2)
  })

  it('ends at the station when the client closes', async () => {
    const { server, door, env } = await setUp()
    server.addUser('OPERATOR_DATAENTRY', 'ben')
    const { code } = await centerline(submit(), { ...env, ...byName('ben') })
    expect(code).toBe(0)
    expect(door.answered.map(([path]) => path)).toEqual([
      '/api/v1/auth/login',
      '/api/v1/data-entry/submit',
      '/api/v1/auth/logout',
    ])
  })

  // Would catch measurements that are lost because a key was revoked over night.
  it('that is refused loses nothing', async () => {
    const { server, env } = await setUp()
    server.addUser('OPERATOR_DATAENTRY', 'ben')
    const wrong = await centerline(submit(), { ...env, ...byName('ben', 'not his') })
    expect(wrong).toMatchObject({ code: 5, stderr: expect.stringContaining('Not signed in') })
    const revoked = await centerline(submit(), { ...env, CENTERLINE_KEY: 'clk_00000000.none' })
    expect(revoked.code).toBe(5)
    expect((await centerline(['flush'], { ...env, ...byName('ben') })).code).toBe(0)
    expect(await stored(server)).toHaveLength(2)
  })

  it('leaves no secret in the spool', async () => {
    const { door, env, spool } = await setUp()
    await door.shut()
    await centerline(submit(), env)
    await centerline(submit(), { ...env, ...byName('ben') })
    const text = waiting(spool)
      .map((name) => readFileSync(join(spool, name), 'utf8'))
      .join('')
    expect(text).not.toContain(password)
    expect(text).not.toContain(asMaster['x-api-key'])
  })

  it('goes over the network only where it is encrypted', async () => {
    const { env } = await setUp()
    const { code, stderr } = await centerline(submit(), {
      ...env,
      CENTERLINE_STATION: 'http://10.1.2.3:8420',
    })
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('in the clear') })
  })

  it('takes the certificate of the station’s authority, and no other', async () => {
    const { host, address } = await startHost(hostFolder())
    await createCharacteristic(address, 'RING-D')
    const port = await freePort()
    const network = { enabled: true, port, names: [] }
    const master = { kind: 'master', origin } as const
    await host.station.handlers['settings.update'](master, { network })
    const folder = temporaryFolder()
    const caFile = join(folder, 'authority.crt')
    writeFileSync(caFile, await (await fetch(`${address}/api/v1/network/certificate`)).text())
    const env = {
      CENTERLINE_STATION: `https://localhost:${port}`,
      CENTERLINE_SPOOL: join(folder, 'spool'),
      CENTERLINE_KEY: hostKey,
    }
    const unknown = await centerline(submit(), env)
    expect(unknown).toMatchObject({ code: 3, stderr: expect.stringMatching(/certificate/i) })
    expect((await centerline(submit(), { ...env, CENTERLINE_CA_FILE: caFile })).code).toBe(0)
    expect(await pointsOf(address, 1)).toHaveLength(2)
    const missing = await centerline(submit(), { ...env, CENTERLINE_CA_FILE: join(folder, 'none.crt') })
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('no certificate') })
  })
})
