import { hasRuntime } from './runtime.ts'
import { expect, test } from './window.ts'

test.skip(!hasRuntime, 'not run: no Electron runtime')

test.beforeEach(async ({ running }) => {
  await expect(running.page.getByRole('heading').first()).toBeVisible()
})

test('the page has nothing of Node, only the port of the station and the window of a wall', async ({
  running,
}) => {
  const seen = await running.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'global', 'Buffer', '__dirname'].filter((name) => name in window),
    shell: Object.keys((window as unknown as { centerlineShell: object }).centerlineShell),
  }))
  expect(seen).toEqual({ node: [], shell: ['kind', 'requestPort', 'openWall', 'closeWall'] })
})

test('the window is sandboxed, isolated and without Node', async ({ running }) => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
      contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity }
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
  expect(preferences.webviewTag).not.toBe(true)
  expect(preferences.webSecurity).not.toBe(false)
})

test('the page opens no second window and leaves for no other address', async ({ running }) => {
  const { app, page, address } = running
  const url = page.url()
  expect(await page.evaluate((to) => window.open(to), `${address}/docs`)).toBeNull()
  for (const to of [`${address}/docs`, 'https://example.com/', 'app://elsewhere/', 'file:///etc/passwd']) {
    await page.evaluate((target) => {
      const link = document.createElement('a')
      link.href = target
      document.body.append(link)
      link.click()
      link.remove()
    }, to)
  }
  // Whoever is denied a navigation stays a page that answers.
  expect(await page.evaluate(() => document.readyState)).toBe('complete')
  expect(page.url()).toBe(url)
  expect(app.windows()).toHaveLength(1)
  // Chromium itself says on the console that a page may not link to files.
  running.errors.splice(
    0,
    running.errors.length,
    ...running.errors.filter((text) => !/local resource/.test(text)),
  )
})

test('every permission is refused', async ({ running }) => {
  const states = await running.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as PermissionName[]
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
})

test('the policy forbids inline scripts and eval, and its nonce is new at each load', async ({ running }) => {
  const read = () =>
    running.page.evaluate(async () => {
      const answer = await fetch('app://centerline/')
      const policy = answer.headers.get('content-security-policy') ?? ''
      const nonce = /<meta name="csp-nonce" content="([^"]+)">/.exec(await answer.text())?.[1] ?? ''
      return { policy, nonce }
    })
  const [first, second] = [await read(), await read()]
  expect(first.nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
  expect(second.nonce).not.toBe(first.nonce)
  expect(first.policy).toContain(`'nonce-${first.nonce}'`)
  expect(first.policy).not.toMatch(/unsafe/)

  const ran = await running.page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.intruder = true'
    document.body.append(script)
    return 'intruder' in window
  })
  expect(ran).toBe(false)
  expect(running.errors.splice(0).join()).toMatch(/Content Security Policy/)
})

test('files outside the screens are not served', async ({ running }) => {
  const statuses = await running.page.evaluate(async () => {
    const paths = [
      '%2e%2e/package.json',
      '..%2f..%2fpackage.json',
      '..%5cmain%5cindex.js',
      'assets/no-such.js',
    ]
    return Promise.all(paths.map(async (path) => (await fetch(`app://centerline/${path}`)).status))
  })
  expect(statuses).toEqual([404, 404, 404, 404])
  running.errors.splice(0)
})
