import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pseudoTerminal } from '../support/pseudoTerminal.ts'
import { hasRuntime } from './runtime.ts'
import { administrator, expect, masterKey, test, withAdministrator } from './window.ts'

test.skip(!hasRuntime, 'not run: no Electron runtime')
test.use({ env: withAdministrator })

// Would catch an addon that the packed application cannot load, which plain Node can.
test('a gauge on a serial port is connected and read in the window', async ({ running }) => {
  const { page, address, dataDir } = running
  const gauge = pseudoTerminal()
  try {
    const port = join(dataDir, 'gauge')
    symlinkSync(gauge.path, port)
    const made = await fetch(`${address}/api/v1/serial-gauges`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': masterKey },
      body: JSON.stringify({ name: 'Caliper 3', port, format: 'mahr' }),
    })
    expect(made.status, await made.clone().text()).toBe(201)
    await page.getByRole('textbox', { name: 'User name' }).fill(administrator.username)
    await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('link', { name: 'Show the gauges' }).click()
    await page.getByRole('link', { name: 'Test and edit' }).click()
    const live = page.getByRole('region', { name: 'Live test' })
    await expect(live.getByText('Connected')).toBeVisible()
    gauge.send('\r12.345mm\r\n')
    await expect(live.getByText('Understood: 12.345 mm')).toBeVisible()
  } finally {
    gauge.unplug()
  }
})
