import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { hasRuntime } from './runtime.ts'
import { administrator, expect, masterKey, test, withAdministrator } from './window.ts'

test.skip(!hasRuntime, 'not run: no Electron runtime')
test.use({ env: withAdministrator })

/** Saves what a button offers, as a person does who agrees to the place that the window proposes. */
const saved = async (app: ElectronApplication, page: Page, button: string, path: string) => {
  const name = app.evaluate(
    ({ session }, place) =>
      new Promise<string>((resolve, reject) => {
        session.defaultSession.once('will-download', (_event, item) => {
          item.setSavePath(place)
          item.once('done', (_done, state) =>
            state === 'completed' ? resolve(item.getFilename()) : reject(new Error(state)),
          )
        })
      }),
    path,
  )
  await page.getByRole('button', { name: button }).click()
  return { name: await name, bytes: await readFile(path) }
}

// Would catch a worker, a typeface or a library that is missing in what is installed, and a file that the window refuses to save.
test('a report and a workbook are saved from a window of the shell', async ({ running }) => {
  const { app, page, address, dataDir } = running
  const answer = await fetch(`${address}/api/v1/work-orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': masterKey },
    body: JSON.stringify({
      ...{ work_order_id: 'WO-1', client_id: 'BOOT-LINE-A', style_model: 'ROPER', planned_quantity: 100 },
      ...{ planned_start_date: '2026-01-05', planned_ship_date: '2026-01-09' },
    }),
  })
  expect(answer.status, await answer.clone().text()).toBe(201)
  await page.getByRole('textbox', { name: 'User name' }).fill(administrator.username)
  await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Reports' }).click()
  const sheet = page.getByRole('figure', { name: /^Page 1 of / })
  await expect(sheet).toContainText('BOOT-LINE-A')
  await expect(sheet.locator('canvas')).toBeVisible()
  const pdf = await saved(app, page, 'Save PDF', join(dataDir, 'saved.pdf'))
  expect(pdf.name).toMatch(/^BOOT-LINE-A_Daily_Production_.*\.pdf$/)
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await page.getByRole('combobox', { name: 'What' }).click()
  await page.getByRole('option', { name: /workbook/i }).click()
  const workbook = await saved(app, page, 'Save workbook', join(dataDir, 'saved.xlsx'))
  expect(workbook.name).toMatch(/^Production_Data_.*\.xlsx$/)
  expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK')
})
