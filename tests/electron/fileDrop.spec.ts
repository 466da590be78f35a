import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasRuntime } from './runtime.ts'
import { administrator, expect, masterKey, test, withAdministrator } from './window.ts'

test.skip(!hasRuntime, 'not run: no Electron runtime')
test.use({ env: withAdministrator })

// Would catch a window that leaves its page to show a dropped file, and a file that does not reach the station through the port.
test('a file that is dropped on the window from a folder is read as a table', async ({ running }) => {
  const { page, address, dataDir, app } = running
  await page.getByRole('textbox', { name: 'User name' }).fill(administrator.username)
  await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await fetch(`${address}/api/v1/characteristics`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': masterKey },
    body: JSON.stringify({ code: 'BORE', name: 'Bore', chart_type: 'i_mr', subgroup_size: 1 }),
  })
  const file = join(dataDir, 'bore.csv')
  await writeFile(file, 'Zeit;Messwert\r\n04.03.2026 06:00;10,5\r\n04.03.2026 07:00;10,25\r\n', 'latin1')
  await page.getByRole('link', { name: 'Import' }).click()
  await expect(page.getByText('Paste cells with Ctrl+V')).toBeVisible()
  // As the system hands a dragged file over, not as a page makes one up.
  const devtools = await app.context().newCDPSession(page)
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  // The page says only after it was dragged over that it takes the file.
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
  }
  await page.getByRole('button', { name: 'Check now' }).click()
  await expect(page.getByText('2 subgroups are ready to be imported, without a fault.')).toBeVisible()
  await page.getByRole('button', { name: 'Import 2' }).click()
  await expect(page.getByRole('heading', { name: 'Imported', exact: true })).toBeVisible()
})
