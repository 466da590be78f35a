import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test'
import { installedApp } from './runtime.ts'

export const masterKey = 'clk_0a1b2c3d.electron-test-master-key-of-this-one-test-run'
export const administrator = { username: 'chief', password: 'a long enough pass phrase' }

/** One running application. */
export interface Running {
  readonly app: ElectronApplication
  readonly page: Page
  readonly address: string
  readonly dataDir: string
  /** Errors on the page's console and uncaught ones, from the start on. */
  readonly errors: string[]
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

const environment = (more: Record<string, string>): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  CENTERLINE_MASTER_API_KEY: masterKey,
  ...more,
})

export const withAdministrator = {
  CENTERLINE_ADMIN_USERNAME: administrator.username,
  CENTERLINE_ADMIN_PASSWORD: administrator.password,
}

/** Launches the application on a data folder; its window need not be there yet. */
export const launch = async (
  dataDir: string,
  env: Record<string, string>,
): Promise<{ readonly app: ElectronApplication; readonly address: string }> => {
  const port = await freePort()
  const app = await _electron.launch({
    executablePath: await installedApp(),
    args: ['--no-sandbox', '--data-dir', dataDir, '--port', String(port)],
    env: environment(env),
  })
  return { app, address: `http://127.0.0.1:${port}` }
}

/** Starts the application on a data folder. */
export const start = async (dataDir: string, env: Record<string, string>): Promise<Running> => {
  const { app, address } = await launch(dataDir, env)
  const errors: string[] = []
  const page = await app.firstWindow()
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  // What happened before anybody listened happens again, and is heard.
  await page.reload()
  return { app, page, address, dataDir, errors }
}

/** A second process on the same data folder; resolves with how it ended. */
export const startAgain = async (
  dataDir: string,
  args: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly stderr: string }> => {
  const child = spawn(await installedApp(), ['--no-sandbox', '--data-dir', dataDir, ...args], {
    env: environment({}),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stderr }
}

/** Waits until the application has ended by itself; its exit code. */
export const exitOf = async (
  app: ElectronApplication,
  end: () => Promise<unknown>,
): Promise<number | null> => {
  const child = app.process()
  const ended = once(child, 'exit') as Promise<[number | null]>
  // The connection to the process breaks off while it ends.
  await end().catch(() => undefined)
  const [code] = await ended
  return code
}

export const isShown = (app: ElectronApplication): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isVisible()))

interface Fixtures {
  readonly dataDir: string
  readonly env: Record<string, string>
  readonly running: Running
}

/** A test with the application running on an empty data folder; a message on the console's error channel fails it. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's text and wants a pattern
  dataDir: async ({}, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'centerline-data-'))
    await use(dataDir)
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  },
  env: [{}, { option: true }],
  running: async ({ dataDir, env }, use) => {
    const running = await start(dataDir, env)
    await use(running)
    await running.app.close().catch(() => undefined)
    expect(running.errors).toEqual([])
  },
})

export { expect }
