import { chartOn } from './chart.ts'
import { expect, test } from './test.ts'

test.setTimeout(60_000)

// Would catch sample data that stands still, that does not come over HTTP, or an alarm that cannot be dealt with.
test('the sample data moves, alarms, and the alarm can be acknowledged', async ({ admin: page, api }) => {
  await page.getByRole('button', { name: /explore with sample data/i }).click()
  const chart = chartOn(page)
  await expect(chart.figure).toHaveAccessibleName(/piston ring/i)
  const first = await chart.newest()
  expect(first).toBeGreaterThanOrEqual(25)
  await expect.poll(chart.newest).toBeGreaterThan(first)

  // The gauge signs its subgroups with a key of its own, as any gauge does.
  await chart.figure.focus()
  await page.keyboard.press('End')
  await expect(chart.details).toContainText(/clk_[0-9a-f]{8}/)
  await page.keyboard.press('Escape')

  const banner = page.getByRole('alert')
  await expect(banner).toContainText(/piston ring/i, { timeout: 30_000 })
  await expect.poll(() => chart.pixelsOf('--alarm')).toBeGreaterThan(20)
  await api('POST', 'actions', { code: 'E2E', label: 'Changed the insert' })

  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /stop sample data/i }).click()
  await expect(page.getByRole('button', { name: /explore with sample data/i })).toBeVisible()

  await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('link', { name: /^Violations/ })
    .click()
  const table = page.getByRole('table', { name: 'Violations' })
  const rows = table
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^(acknowledge|details)/i }) })
  await expect(rows.first()).toBeVisible()
  for (let open = await rows.count(); open > 0; open--) {
    await rows.first().getByRole('button', { name: 'Acknowledge' }).click()
    const form = page.getByRole('form', { name: 'Acknowledge' })
    await form.getByRole('combobox', { name: 'Cause' }).click()
    await page.getByRole('option').first().click()
    await form.getByRole('combobox', { name: 'Action' }).click()
    await page.getByRole('option', { name: 'Changed the insert' }).click()
    await form.getByRole('button', { name: 'Acknowledge' }).click()
    await expect(rows).toHaveCount(open - 1)
  }
  await expect(page.getByText(/nothing is open/i)).toBeVisible()
  await expect(banner).toHaveCount(0)

  await page
    .getByRole('radiogroup', { name: 'Status' })
    .getByText(/^Acknowledged/)
    .click()
  await expect(rows.first()).toContainText(/acknowledged/i)
  await rows.first().getByRole('button', { name: 'Details' }).click()
  await expect(page.getByRole('dialog')).toContainText('Changed the insert')
})
