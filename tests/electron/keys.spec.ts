import { hasRuntime } from './runtime.ts'
import { administrator, expect, masterKey, test, withAdministrator } from './window.ts'

test.skip(!hasRuntime, 'not run: no Electron runtime')
test.use({ env: withAdministrator })

// Would catch a key screen that works in a browser only: its live view, its copy button and its dialogs over the window's own bridge.
test('a key is made in the window, used at the port, seen in the list and the audit log, and revoked', async ({
  running,
}) => {
  const { app, page, address } = running
  const send = (key: string, path: string, body: object) =>
    fetch(`${address}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify(body),
    })
  const subgroup = { characteristic: 'RING-D', measurements: [74.03] }
  expect(
    (
      await send(masterKey, '/characteristics', {
        code: 'RING-D',
        name: 'Ring diameter',
        chart_type: 'i_mr',
        subgroup_size: 1,
        decimals: 3,
      })
    ).status,
  ).toBe(201)

  await page.getByRole('textbox', { name: 'User name' }).fill(administrator.username)
  await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  const rail = page.getByRole('navigation', { name: 'Screens' })
  await rail.getByRole('link', { name: 'Keys' }).click()
  await page.getByRole('button', { name: 'Make a key' }).click()
  await page.getByRole('textbox', { name: 'Used for' }).fill('Bench gauge 2')
  await page.getByRole('button', { name: 'Make key' }).click()
  const key = await page.getByRole('textbox', { name: 'Key', exact: true }).inputValue()
  await expect(page.getByRole('figure', { name: 'curl lines' })).toContainText(`${address}/api/v1`)
  await page.getByRole('button', { name: 'Copy key' }).click()
  await expect(page.getByRole('button', { name: 'Copied: key' })).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(key)
  await page.getByRole('button', { name: 'I have stored it' }).click()

  const row = page.getByRole('row', { name: /Bench gauge 2/ })
  await expect(row).toContainText('Never')
  expect((await send(key, '/data-entry/submit', subgroup)).status).toBe(201)
  await expect(row).toContainText('1 of 60')
  await expect(row).toContainText('127.0.0.1')

  await row.getByRole('button', { name: 'Bench gauge 2' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
  const question = page.getByRole('dialog', { name: 'Revoke this key?' })
  await expect(question).toContainText(/used .+ ago by 127\.0\.0\.1/)
  await question.getByRole('button', { name: 'Revoke key' }).click()
  await expect(page.getByText('You have no keys.')).toBeVisible()
  expect((await send(key, '/data-entry/submit', subgroup)).status).toBe(401)

  await rail.getByRole('link', { name: 'Audit' }).click()
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /revoke/i })
      .first(),
  ).toBeVisible()
})
