import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeHostFrame, encodeFrame } from '../../src/bridge/codec.ts'
import { hasRuntime } from './runtime.ts'
import { exitOf, expect, isShown, launch, startAgain, test } from './window.ts'

test.skip(!hasRuntime, 'not run: no Electron runtime')

test('opens one window that shows the first start, told over the port of the page', async ({ running }) => {
  const { app, page } = running
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(page.url()).toBe('app://centerline/')
  expect(await page.title()).toMatch(/Centerline/)
  expect(app.windows()).toHaveLength(1)
  expect(await isShown(app)).toBe(true)
})

test('hands the page a port that answers', async ({ running }) => {
  const { page } = running
  await expect(page.getByRole('heading').first()).toBeVisible()
  const question = encodeFrame({ kind: 'call', call: 1, name: 'setup.status', input: {} })
  const reply = await page.evaluate(
    (bytes) =>
      new Promise<number[]>((resolve) => {
        window.addEventListener('message', ({ data, ports: [port] }) => {
          if (data !== 'centerline-port' || port === undefined) return
          port.onmessage = (message) => resolve([...(message.data as Uint8Array)])
          port.postMessage(new Uint8Array(bytes))
        })
        const { centerlineShell } = window as unknown as { centerlineShell: { requestPort(): void } }
        centerlineShell.requestPort()
      }),
    [...question],
  )
  expect(decodeHostFrame(new Uint8Array(reply))).toMatchObject({
    kind: 'reply',
    output: { needs_setup: true },
  })
})

test('stays in the tray when the window is closed, and the port goes on answering', async ({ running }) => {
  const { app, page, address } = running
  await expect(page.getByRole('heading').first()).toBeVisible()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => isShown(app)).toBe(false)
  expect((await fetch(`${address}/health/live`)).status).toBe(200)
})

test('a window that is closed before it is drawn does not come up by itself', async ({ dataDir, env }) => {
  const { app } = await launch(dataDir, env)
  await app.evaluate(
    ({ app: electron, BrowserWindow }) =>
      new Promise<void>((drawn) => {
        const closeAtOnce = (window: Electron.BrowserWindow) => {
          window.on('ready-to-show', () => setTimeout(drawn, 200))
          setImmediate(() => window.close())
        }
        const [window] = BrowserWindow.getAllWindows()
        if (window !== undefined) closeAtOnce(window)
        else electron.once('browser-window-created', (_event, created) => closeAtOnce(created))
      }),
  )
  expect(await isShown(app)).toBe(false)
  expect((await startAgain(dataDir)).code).toBe(0)
  await expect.poll(() => isShown(app)).toBe(true)
  await app.close()
})

test('a second start shows the window of the first and ends', async ({ running }) => {
  const { app, dataDir } = running
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => isShown(app)).toBe(false)
  expect((await startAgain(dataDir)).code).toBe(0)
  await expect.poll(() => isShown(app)).toBe(true)
  expect(app.windows()).toHaveLength(1)
})

test('ends with 0 when it is told to quit, and gives the port back', async ({ running }) => {
  const { app, page, address } = running
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(await exitOf(app, () => app.evaluate(({ app: electron }) => electron.quit()))).toBe(0)
  await expect(fetch(`${address}/health/live`)).rejects.toThrow()
})

test('ends with 0 on SIGTERM, as when the computer is shut down', async ({ running }) => {
  const { app, page } = running
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(await exitOf(app, async () => app.process().kill('SIGTERM'))).toBe(0)
})

test('opens where it was closed', async ({ running }) => {
  const { app, dataDir } = running
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setBounds({ x: 30, y: 40, width: 1000, height: 620 })
    window?.close()
  })
  await expect.poll(() => isShown(app)).toBe(false)
  const kept = JSON.parse(await readFile(join(dataDir, 'window/window.json'), 'utf8')) as { bounds: object }
  expect(kept.bounds).toMatchObject({ width: 1000, height: 620 })
})

test('says in a sentence why it cannot start, and exits 1', async ({ dataDir }) => {
  const badPort = await startAgain(dataDir, ['--port', 'eighty'])
  expect(badPort.code).toBe(1)
  expect(badPort.stderr).toContain('--port takes a number from 0 to 65535, not "eighty".')

  const file = join(dataDir, 'a-file')
  await writeFile(file, '')
  const notAFolder = await startAgain(join(file, 'station'))
  expect(notAFolder.code).toBe(1)
  expect(notAFolder.stderr).toContain('a part of that path is a file')
  expect(notAFolder.stderr).not.toMatch(/^\s+at /m)
})
