import { hasRuntime } from './runtime.ts'
import { administrator, expect, masterKey, test, withAdministrator } from './window.ts'

test.skip(!hasRuntime, 'not run: no Electron runtime')
test.use({ env: withAdministrator })

test('what a gauge posts to the port is seen in the window, chart and all', async ({ running }) => {
  const { page, address } = running
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${address}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': masterKey },
      body: JSON.stringify(body),
    })
    expect(answer.status, await answer.clone().text()).toBe(201)
    return (await answer.json()) as { id: number }
  }

  await page.getByRole('textbox', { name: 'User name' }).fill(administrator.username)
  await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()

  const { id } = await post('/characteristics', {
    code: 'RING-D',
    name: 'Ring diameter',
    chart_type: 'xbar_r',
    subgroup_size: 5,
    decimals: 3,
  })
  await expect(page.getByText('Ring diameter').first()).toBeVisible()
  await post('/data-entry/submit', {
    characteristic_id: id,
    measurements: [74.03, 74.002, 74.019, 73.992, 74.008],
  })
  await expect(page.getByText('74.010').first()).toBeVisible()
  await page
    .getByRole('link', { name: /^Ring diameter/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: /Ring diameter/ })).toBeVisible()
  await expect(page.locator('canvas').first()).toBeVisible()
})
