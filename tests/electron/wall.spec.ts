import { hasRuntime } from './runtime.ts'
import { administrator, exitOf, expect, masterKey, start, test, withAdministrator } from './window.ts'

test.skip(!hasRuntime, 'not run: no Electron runtime')
test.use({ env: withAdministrator })

// Would catch a wall that takes the first window's sign-in, a kiosk that Alt+F4 closes, and a window that outlives the application.
test('a wall opens in a window of its own, which in a kiosk closes by a PIN or password only, or with the application', async ({
  running: { app, page, address, dataDir },
}) => {
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${address}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'x-api-key': masterKey, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(201)
    return (await answer.json()) as { id: number }
  }
  await page.getByLabel('User name').fill(administrator.username)
  await page.getByLabel('Password', { exact: true }).fill(administrator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  const { id } = await post('characteristics', {
    code: 'RING',
    name: 'Ring',
    chart_type: 'i_mr',
    subgroup_size: 1,
  })
  await post('data-entry/submit', { characteristic_id: id, measurements: [7.5] })
  const content = { kind: 'characteristics', ids: [id] }
  await post('walls', { name: 'Hall 3', content, kiosk: true })

  await page.getByRole('link', { name: 'Walls' }).click()
  const opening = app.waitForEvent('window')
  await page.getByRole('button', { name: 'Open on another screen' }).click()
  const wall = await opening
  await expect(wall.getByRole('article', { name: 'Ring' })).toContainText('7.500')
  const states = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => ({
        wall: window.webContents.getURL().includes('#/wall/'),
        kiosk: window.isKiosk(),
      })),
    )
  expect(await states()).toContainEqual({ wall: true, kiosk: true })
  expect(await states()).toContainEqual({ wall: false, kiosk: false })

  // The way that Alt+F4 takes, and another address.
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (window.isKiosk()) window.close()
    }
  })
  await wall.evaluate(() => {
    location.hash = '#/settings'
  })
  await wall.reload()
  await expect(wall.getByRole('article', { name: 'Ring' })).toBeVisible()
  expect(await states()).toHaveLength(2)

  const closed = wall.waitForEvent('close')
  await wall.getByRole('button', { name: 'Leave the wall' }).click()
  await wall.getByRole('textbox', { name: 'User name or badge' }).fill(administrator.username)
  await wall.getByLabel('PIN or password').fill(administrator.password)
  await wall.getByRole('button', { name: 'Leave', exact: true }).click()
  await closed
  expect(await states()).toEqual([{ wall: false, kiosk: false }])
  await expect(page.getByRole('heading', { name: 'Walls' })).toBeVisible()

  const again = app.waitForEvent('window')
  await page.getByRole('button', { name: 'Open on another screen' }).click()
  await expect((await again).getByRole('article', { name: 'Ring' })).toBeVisible()
  expect(await exitOf(app, () => app.evaluate(({ app: itself }) => itself.quit()))).toBe(0)

  // A computer that starts anew in the night shows its wall in the morning.
  const { app: next } = await start(dataDir, withAdministrator)
  await expect.poll(() => next.windows().some((one) => one.url().includes('#/wall/'))).toBe(true)
  const back = next.windows().find((one) => one.url().includes('#/wall/'))
  await expect(back?.getByRole('article', { name: 'Ring' }) ?? page.locator('none')).toBeVisible()
  await next.close()
})
