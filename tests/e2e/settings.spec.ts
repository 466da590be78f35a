import { expect, test } from './test.ts'

// Would catch a decision that is shown but not kept, and one out of its bounds that is sent.
test('how long the audit log keeps its entries is decided within bounds, for everybody', async ({
  admin: page,
  api,
}) => {
  const kept = async () =>
    (await api<{ audit_retention_days: number | null }>('GET', 'settings')).audit_retention_days
  await page.goto('/#/settings')
  const form = page.getByRole('form', { name: 'For everybody at this station' })
  const archive = form.getByRole('switch', { name: 'Archive old entries of the audit log' })
  await archive.check({ force: true })
  const days = form.getByLabel('Keep entries for')
  await days.fill('30')
  await form.getByRole('button', { name: 'Save for everybody' }).click()
  await expect(days).toHaveAccessibleDescription(/365 to 36500/)
  expect(await kept()).toBeNull()
  await days.fill('400')
  await form.getByRole('button', { name: 'Save for everybody' }).click()
  await expect.poll(kept).toBe(400)
  await page.reload()
  await expect(days).toHaveValue('400 days')
  await archive.uncheck({ force: true })
  await form.getByRole('button', { name: 'Save for everybody' }).click()
  await expect.poll(kept).toBeNull()
})
