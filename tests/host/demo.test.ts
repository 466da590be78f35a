import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { pistonRings } from '../../src/host/demo/pistonRings.ts'
import { call, pointsOf } from './api.ts'
import { startHost } from './startHost.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const administrator = { username: 'chief', password: 'a first long password' }

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

it('shows a frozen baseline at once and then posts the published subgroups in order, once a second', async () => {
  const dataDir = temporaryFolder()
  const { host, address } = await startHost(dataDir)
  const signIn = await host.startDemo()
  expect(signIn?.username).toBe('demo')
  const input = { username: 'demo', password: signIn?.password }
  expect((await call(address, 'POST', '/api/v1/auth/login', input)).status).toBe(200)
  expect(host.station.status().demo).toBe(true)

  const { body } = await call(address, 'GET', '/api/v1/characteristics')
  const all = body as {
    id: number
    code: string
    phase: string
    subgroups: number
    limits_revision: number
  }[]
  expect(all.map(({ code }) => code)).toEqual(['FLOW-RATE', 'JUICE-CANS', 'PISTON-RING', 'PISTON-RING-2'])
  expect(all.map(({ phase }) => phase)).toEqual(['monitoring', 'monitoring', 'monitoring', 'monitoring'])
  const ring = all.find(({ code }) => code === 'PISTON-RING')?.id ?? 0

  const points = await vi.waitUntil(
    async () => {
      const now = await pointsOf(address, ring)
      return now.length >= 28 && now
    },
    { timeout: 15_000, interval: 100 },
  )
  for (const [index, { value }] of points.entries()) {
    expect(value).toBeCloseTo(mean(pistonRings[index] ?? []), 9)
  }
  const keys = await call(address, 'GET', '/api/v1/audit/verify')
  expect(keys.body).toMatchObject({ valid: true })
  await host.close()
}, 30_000)

it('goes on where it stopped, with the same sign-in and one live key: five restarts would use up the keys', async () => {
  const dataDir = join(temporaryFolder(), 'data')
  const passwords = new Set<string>()
  for (let restart = 0; restart < 7; restart += 1) {
    const { host } = await startHost(dataDir)
    passwords.add((await host.startDemo())?.password ?? '')
    expect(host.station.status().demo).toBe(true)
    await host.close()
  }
  expect(passwords.size).toBe(1)
}, 60_000)

it('leaves a data folder with people of its own alone: sample data would mix with records', async () => {
  const { host, address } = await startHost(temporaryFolder(), { administrator })
  const own = { code: 'BORE', name: 'Bore', chart_type: 'xbar_r', subgroup_size: 5, decimals: 3 }
  expect((await call(address, 'POST', '/api/v1/characteristics', own)).status).toBe(201)
  expect(await host.startDemo()).toBeNull()
  const { body } = await call(address, 'GET', '/api/v1/characteristics')
  expect(body).toHaveLength(1)
})

it('starts as the administrator that the environment names, the second time too: it would ask for a sign-in', async () => {
  const dataDir = temporaryFolder()
  for (let start = 0; start < 2; start += 1) {
    const { host } = await startHost(dataDir, { administrator })
    expect(await host.startDemo()).toEqual({ ...administrator, chosen: true })
    expect(host.station.status().demo).toBe(true)
    await host.close()
  }
  const changed = { ...administrator, password: 'a second long password' }
  const { host } = await startHost(dataDir, { administrator: changed })
  expect(await host.startDemo()).toBeNull()
})
