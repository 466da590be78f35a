import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { signIn } from './signIn.ts'
import { expect, test } from './test.ts'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

const banner = /can be reached from the network/

// Would catch a page that loads over the network and stays empty, because its socket is refused.
test('an administrator opens the station to the network, and another computer works at it', async ({
  admin: page,
  browser,
}) => {
  const port = await freePort()
  await page.goto('/#/settings')
  const card = page.getByRole('region', { name: 'Network and security' })
  await expect(card).toContainText('Only this computer reaches the station.')
  await expect(page.getByText(banner)).toHaveCount(0)
  await card.getByRole('button', { name: 'Open to the network' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Port for HTTPS').fill(String(port))
  await dialog.getByLabel('Further names').fill('not a name!')
  await expect(dialog).toContainText('Use host names or addresses')
  await dialog.getByLabel('Further names').fill('cell-4.plant.local')
  await dialog.getByRole('button', { name: 'Open to the network' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(card).toContainText(`https://cell-4.plant.local:${port}`)
  await expect(page.getByText(banner)).toBeVisible()

  const told = await card.locator('code').textContent()
  const saved = page.waitForEvent('download')
  await card.getByRole('button', { name: 'Download certificate' }).click()
  const file = await (await saved).path()
  expect(new X509Certificate(readFileSync(file)).fingerprint256).toBe(told)

  const elsewhere = await browser.newContext({
    baseURL: `https://localhost:${port}`,
    ignoreHTTPSErrors: true,
  })
  const other = await elsewhere.newPage()
  await other.goto('/')
  await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(other.getByText(banner)).toBeVisible()
  await signIn(other)
  await expect(other.getByRole('heading', { name: 'Board' })).toBeVisible()
  await other.reload()
  await expect(other.getByRole('heading', { name: 'Board' })).toBeVisible()
  expect(await elsewhere.cookies()).toEqual([])
  await elsewhere.close()

  await card.getByRole('button', { name: 'Close to the network' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close to the network' }).click()
  await expect(page.getByText(banner)).toHaveCount(0)
  await expect(card).toContainText('Only this computer reaches the station.')
})
