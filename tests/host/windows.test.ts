import { expect, it } from 'vitest'
import { connectBridge } from '../../src/bridge/connectBridge.ts'
import { memoryPorts } from '../../src/bridge/memoryPort.ts'
import type { Origin } from '../../src/contract/caller.ts'
import type { Host } from '../../src/host/host.ts'
import { createWindows } from '../../src/host/windows.ts'
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
  expect(await other.client.call('session.current', {})).toMatchObject({ user: null })
})

it('keeps a person signed in over a restart of the station, and in that window only', async () => {
  const dataDir = temporaryFolder()
  const { host } = await startHost(dataDir, { administrator })
  await openPage(host, 'first').client.call('session.signIn', administrator)
  await host.close()
  const { host: restarted } = await startHost(dataDir)
  const { client } = openPage(restarted, 'first')
  expect(await client.call('session.current', {})).toMatchObject({ user: { username: 'chief' } })
  const other = openPage(restarted, 'second')
  expect(await other.client.call('session.current', {})).toMatchObject({ user: null })
})

it('signs a window out that had no page for 10 minutes, although its sign-in is stored', async () => {
  const { host } = await startHost(temporaryFolder(), { administrator })
  let now = 0
  const reports: unknown[] = []
  const windows = createWindows(
    host.openSession,
    (error) => reports.push(error),
    () => now,
  )
  const page = () => {
    const [near, far] = memoryPorts()
    return { leave: windows.serve(far, origin, 'first'), client: connectBridge(near) }
  }
  const first = page()
  await first.client.call('session.signIn', administrator)
  first.leave()
  now = 10 * 60_000
  const soon = page()
  expect(await soon.client.call('session.current', {})).toMatchObject({ user: { username: 'chief' } })
  soon.leave()
  now *= 3
  expect(await page().client.call('session.current', {})).toMatchObject({ user: null })
  expect(reports).toEqual([])
})

it('ends the pages when it closes: a page would wait for answers that never come', async () => {
  const { host } = await startHost(temporaryFolder())
  const { client } = openPage(host, 'first')
  await client.call('setup.status', {})
  await host.close()
  await expect(client.call('setup.status', {})).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
})
