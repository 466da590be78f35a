import { expect, it } from 'vitest'
import { connectBridge } from '../../src/bridge/connectBridge.ts'
import { memoryPorts } from '../../src/bridge/memoryPort.ts'
import type { Origin } from '../../src/contract/caller.ts'
import type { Host } from '../../src/host/host.ts'
import { startHost } from './startHost.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const origin: Origin = { via: 'bridge', address: 'window', userAgent: null }
const administrator = { username: 'chief', password: 'a first long password' }

/** A page of the window with this key, and how it goes away. */
const openPage = (host: Host, key: string) => {
  const [page, end] = memoryPorts()
  const leave = host.serveWindow(end, origin, key)
  return { client: connectBridge(page), leave }
}

it('keeps a person signed in over a reload of the page, and in that window only', async () => {
  const { host } = await startHost(temporaryFolder(), { administrator })
  const before = openPage(host, 'first')
  await before.client.call('session.signIn', administrator)
  before.leave()
  const reloaded = openPage(host, 'first')
  expect(await reloaded.client.call('session.current', {})).toMatchObject({ user: { username: 'chief' } })
  const other = openPage(host, 'second')
  expect(await other.client.call('session.current', {})).toEqual({ user: null })
})

it('ends the pages when it closes: a page would wait for answers that never come', async () => {
  const { host } = await startHost(temporaryFolder())
  const { client } = openPage(host, 'first')
  await client.call('setup.status', {})
  await host.close()
  await expect(client.call('setup.status', {})).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
})
