import { expect, it } from 'vitest'
import type { JudgedSample } from '../../src/contract/sample.ts'
import { call, createCharacteristic } from './api.ts'
import { startHost } from './startHost.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const HOUR = 3_600_000

it('goes on when the clock is set back, and says so: records would change places', async () => {
  let time = Date.UTC(2026, 10, 21, 6)
  const { host, address } = await startHost(temporaryFolder(), { now: () => time })
  await createCharacteristic(address, 'CLOCK')
  const submit = async () => {
    const measurements = [74.03, 74.002, 74.019, 73.992, 74.008]
    const { status, body } = await call(address, 'POST', '/api/v1/data-entry/submit', {
      characteristic: 'CLOCK',
      measurements,
    })
    expect(status).toBe(201)
    return body as JudgedSample
  }
  const before = await submit()
  expect(host.station.status().clock_warning).toBeNull()
  time -= HOUR
  const during = await submit()
  expect(Date.parse(during.timestamp)).toBeGreaterThanOrEqual(Date.parse(before.timestamp))
  expect(during.sample_id).toBeGreaterThan(before.sample_id)
  expect(host.station.status().clock_warning).toContain('3600 s')
  time += HOUR + 60_000
  const after = await submit()
  expect(Date.parse(after.timestamp)).toBe(time)
  expect(host.station.status().clock_warning).toBeNull()
  const { body } = await call(address, 'GET', '/api/v1/audit/verify')
  expect(body).toMatchObject({ valid: true })
})
