import { expect, test } from './test.ts'

// Would catch boxes that stand empty below their words because a long one stands beside them.
test('the boxes of the settings are as high as what is in them', async ({ admin: page }) => {
  await page.goto('/#/settings')
  await expect(page.getByRole('region', { name: 'Network and security' }).getByRole('button')).toBeVisible()
  for (const name of ['Look', 'Network and security', 'Causes and actions', 'Sample data']) {
    const card = page.getByRole('region', { name, exact: true })
    const below = await card.evaluate((box) => {
      const last = box.lastElementChild?.getBoundingClientRect().bottom ?? 0
      return box.getBoundingClientRect().bottom - last
    })
    expect(below, name).toBeLessThan(40)
  }
})

// Would catch a number that is turned into another one while it is typed: -3 into 3, 1.5 into 15, nothing into 0.
test('a number that cannot hold stays as it was typed, and is told', async ({ admin: page, api }) => {
  await page.goto('/#/settings')
  const form = page.getByRole('form', { name: 'For everybody at this station' })
  const lock = form.getByLabel('Lock after')
  for (const [typed, shown] of [
    ['-3', '-3 min'],
    ['1.5', '1.5 min'],
    ['', ''],
  ] as const) {
    await lock.fill('')
    await lock.pressSequentially(typed)
    await expect(lock).toHaveValue(shown)
    await expect(lock).toHaveAccessibleDescription(/Use 1 to 480 minutes/)
  }
  await form.getByRole('button', { name: 'Save for everybody' }).click()
  await lock.fill('20')
  await form.getByRole('button', { name: 'Save for everybody' }).click()
  await expect(page.getByText('The settings of the station are saved')).toBeVisible()
  expect(await api('GET', 'settings')).toMatchObject({ idle_lock_minutes: 20 })
})

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
