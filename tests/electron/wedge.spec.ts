import type { ElectronApplication } from '@playwright/test'
import { hasRuntime } from './runtime.ts'
import { administrator, expect, masterKey, test, withAdministrator } from './window.ts'

test.skip(!hasRuntime, 'not run: no Electron runtime')
test.use({ env: withAdministrator })

/** Types into the window as a gauge on USB does: keys of the system, without a pause, and Enter behind them. */
const gauge = (app: ElectronApplication, text: string): Promise<void> =>
  app.evaluate(
    async ({ BrowserWindow }, keys) => {
      const [window] = BrowserWindow.getAllWindows()
      if (window === undefined) throw new Error('there is no window')
      const { webContents } = window
      for (const keyCode of keys) {
        const modifiers: 'shift'[] = /^[A-Z]$/.test(keyCode) ? ['shift'] : []
        webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
        const typed = keyCode === 'Return' ? '\r' : keyCode
        webContents.sendInputEvent({ type: 'char', keyCode: typed, modifiers })
        webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
      }
    },
    [...text, 'Return'],
  )

// Would catch a shell whose keys carry other times or names than a browser's, so that no reading is ever known.
test('a gauge that types reaches its characteristic from another screen and another field', async ({
  running,
}) => {
  const { app, page, address } = running
  const post = async (path: string, body: object): Promise<{ id: number }> => {
    const answer = await fetch(`${address}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': masterKey },
      body: JSON.stringify(body),
    })
    expect(answer.status, await answer.clone().text()).toBe(201)
    return answer.json()
  }
  const bore = await post('characteristics', {
    code: 'BORE',
    name: 'Bore',
    unit: 'mm',
    chart_type: 'xbar_r',
    subgroup_size: 2,
  })
  await post('wedge-routes', { prefix: 'B;', characteristic_id: bore.id })
  await page.getByRole('textbox', { name: 'User name' }).fill(administrator.username)
  await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Violations' }).click()
  await expect(page.getByRole('heading', { name: 'Violations' })).toBeVisible()

  await gauge(app, 'B;+0074.010')
  await expect(page.getByRole('heading', { name: 'Bore' })).toBeVisible()
  await expect(page.getByLabel('Value 1')).toHaveValue('74.010')
  await page.getByLabel('Batch').focus()
  // Nothing is typed for a moment before a reading begins.
  const quiet = await page.evaluate(() => performance.now())
  await page.waitForFunction((since) => performance.now() - since > 450, quiet)
  await gauge(app, '74.012mm')
  await expect(page.getByText(/recorded · on trial/i)).toBeVisible()
  await expect(page.getByLabel('Batch')).toHaveValue('')
})
