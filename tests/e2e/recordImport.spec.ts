import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { paste } from './importTables.ts'
import { expect, test } from './test.ts'

const imported = (page: Page) => page.getByRole('heading', { name: 'Imported', exact: true })

const orders = [
  'Auftrag\tArtikel\tMenge\tStart\tLiefertermin\tTakt (h)\tStatus\tversandt am',
  'WO-1\tROPER\t1.200\t02.03.2026\t20.03.2026\t0,25\t\t',
  'WO-2\tROPER\tviele\t02.03.2026\t13.03.2026\t\tversandt\t12.03.2026 14:30',
].join('\r\n')

const entries = (units: number) =>
  [
    'work_order_id,shift_date,shift_type,units_produced,units_defective,run_time_hours,employees_assigned',
    `WO-1,2026-03-03,1st,${units},2,8.5,10`,
    'WO-1,2026-03-04,2nd,80,90,8,10',
  ].join('\n')

type Api = (method: 'GET', path: string) => Promise<unknown>

const unitsOf = async (api: Api) => {
  const { results } = (await api('GET', 'production/entries?date_from=2026-03-01&date_to=2026-03-31')) as {
    results: { units_produced: number }[]
  }
  return results.map(({ units_produced: units }) => units).sort((a, b) => a - b)
}

// Would catch a kind that is not told by its header, a line that nobody is asked for, a fault that cannot be mended where it stands,
// and records that differ and are overwritten unasked.
test('orders of a German Excel come in, then entries of them, corrected in place and undone', async ({
  admin: page,
  api,
}) => {
  // Three tables, one after the other.
  test.slow()
  await page.getByRole('link', { name: 'Import' }).click()
  await paste(page, orders)
  await expect(page.getByRole('table', { name: 'Table' })).toContainText('Planned quantity')
  await page.getByRole('button', { name: 'Next: columns' }).click()
  await expect(page.getByRole('combobox', { name: 'How the table is laid out' })).toHaveValue('Work orders')
  await expect(page.getByText('Choose the line of the rows, or the column that names it.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Line of all rows' }).fill('BOOT-LINE-A')
  await page.getByRole('button', { name: 'Next: check' }).click()
  await expect(page.getByText('1 of 2 records can be imported')).toBeVisible()
  const cell = page.getByRole('textbox', { name: 'Row 3, Menge' })
  await expect(cell).toHaveAccessibleDescription(/is not a number/)
  await cell.fill('500')
  await cell.press('Enter')
  await expect(page.getByText('2 records are ready to be imported, without a fault.')).toBeVisible()
  await expect(page.getByText('2 new, 0 stored already, 0 stored with something else.')).toBeVisible()
  await expect(page.getByText(/Its orders are taken away/)).toBeVisible()
  await page.getByRole('button', { name: 'Import 2' }).click()
  await expect(imported(page)).toBeVisible()
  expect(await api('GET', 'work-orders/WO-2')).toMatchObject({
    work_order: { status: 'SHIPPED', planned_quantity: 500, client_id: 'BOOT-LINE-A' },
  })

  await page.goto('/#/import/production_entries')
  await page.getByRole('button', { name: 'Import another table' }).click()
  await expect(page.getByRole('combobox', { name: 'What the table holds' })).toHaveValue('Production entries')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a template' }).click()
  const template = readFileSync(await (await saved).path(), 'utf8')
  expect(template.replace('\ufeff', '').split('\r\n')[0]).toMatch(
    /^work_order_id,job_id,shift_date,shift_type,/,
  )
  await page.getByRole('heading', { name: /Paste cells/ }).click()
  await paste(page, entries(100))
  await page.getByRole('button', { name: 'Check now' }).click()
  const defective = page.getByRole('textbox', { name: 'Row 3, units_defective' })
  await expect(defective).toHaveAccessibleDescription(/“Units defective” must be <= “Units produced” \(80\)/)
  await defective.fill('9')
  await defective.press('Enter')
  await expect(page.getByText('Lines: BOOT-LINE-A')).toBeVisible()
  await expect(page.getByText(/^2 days from/)).toBeVisible()
  await page.getByRole('button', { name: 'Import 2' }).click()
  await expect(imported(page)).toBeVisible()
  expect(await unitsOf(api)).toEqual([80, 100])

  await page.getByRole('button', { name: 'Import another table' }).click()
  await paste(page, entries(120).replace('80,90', '80,9'))
  await page.getByRole('button', { name: 'Check now' }).click()
  await expect(page.getByText('0 new, 1 stored already, 1 stored with something else.')).toBeVisible()
  await page.getByRole('radio', { name: 'Overwrite: the table is newer' }).check()
  await page.getByText('Show them').last().click()
  await expect(page.getByRole('table', { name: 'Conflicts' })).toContainText('Units produced: 100 → 120')
  await page.getByRole('button', { name: 'Import 1' }).click()
  await expect(page.getByText('1 overwritten')).toBeVisible()
  expect(await unitsOf(api)).toEqual([80, 120])
  await page.getByRole('button', { name: /^Undo import/ }).click()
  await expect(page.getByText(/Its entries are voided/).first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Reason' }).fill('wrong file')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Undone' })).toBeVisible()
  expect(await unitsOf(api)).toEqual([80, 100])
})
