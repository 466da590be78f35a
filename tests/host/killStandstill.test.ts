import { join } from 'node:path'
import { expect, it } from 'vitest'
import { call } from './api.ts'
import { startProcess } from './stationProcess.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const started_at = '2026-01-10T08:00:00.000Z'
const recorded = { client_id: 'RECORDED' }
const goesOn = { client_id: 'GOES-ON' }

it('keeps a running standstill through a kill, and one that is being recorded then is either kept or recorded', async () => {
  const dataDir = join(temporaryFolder(), 'data')
  const { address, child, ended } = await startProcess(dataDir)
  const post = (path: string, body: object) => call(address, 'POST', `/api/v1/${path}`, body)
  for (const line of [goesOn, recorded]) await call(address, 'PUT', '/api/v1/clients', line)
  const { body: running } = await post('standstills', { ...goesOn, started_at })
  await post('standstills', { ...recorded, started_at })
  const { body: over } = await post('standstills/end', recorded)
  const answer = post('downtime', {
    ...{ ...recorded, shift_date: '2026-01-10', shift_type: 'SHIFT_1ST', category: 'OTHER' },
    ...{ reason: 'No power', minutes: 5, standstill_since: started_at },
  }).catch(() => null)
  await new Promise((resolve) => setTimeout(resolve, 3))
  child.kill('SIGKILL')
  await ended
  const told = await answer

  const again = await startProcess(dataDir)
  const { body: kept } = await call(again.address, 'GET', '/api/v1/standstills')
  const { body: page } = await call(again.address, 'GET', '/api/v1/downtime')
  const { total } = page as { total: number }
  expect([kept, total]).toEqual(total === 1 ? [[running], 1] : [[running, over], 0])
  if (told !== null) expect(total).toBe(1)
  expect((await call(again.address, 'GET', '/api/v1/audit/verify')).body).toMatchObject({ valid: true })
}, 60_000)
