import { signIn } from './signIn.ts'
import { administrator } from './station.ts'
import { expect, test } from './test.ts'

// Would catch screens that stay half English, and a choice that belongs to the workstation instead of the person.
test('a person who chose German finds German, also at another window', async ({ admin: page, browser }) => {
  await page.goto('/#/settings')
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('Deutsch').click()
  await expect(page.getByRole('heading', { name: 'Einstellungen', level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Ansichten' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')

  const elsewhere = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await elsewhere.goto(page.url())
  await elsewhere.getByLabel('User name').fill(administrator.username)
  await elsewhere.getByLabel('Password', { exact: true }).fill(administrator.password)
  await elsewhere.getByRole('button', { name: 'Sign in' }).click()
  await expect(elsewhere.getByRole('navigation', { name: 'Ansichten' })).toBeVisible()
  await elsewhere.close()
})

test('a refusal of the station is told in German', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.getByLabel('Benutzername').fill(administrator.username)
  await page.getByLabel('Kennwort', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByRole('alert')).toContainText('Kennwort')
})

// Would catch a browser in German that begins in English.
test.describe('a German browser', () => {
  test.use({ locale: 'de-CH' })
  test('begins in German, and numbers are written as in its country', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Anmelden' })).toBeVisible()
    await page.getByRole('button', { name: 'English' }).click()
    await signIn(page)
  })
})
