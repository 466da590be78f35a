import { fillSignIn, signIn } from './signIn.ts'
import { administrator } from './station.ts'
import { expect, test } from './test.ts'

// Would catch a sign-in that lets anybody in, or that refuses without saying so.
test('a wrong password is refused in words, and the right one still works', async ({ page }) => {
  await page.goto('/')
  await fillSignIn(page, 'not the pass phrase')
  await expect(page.getByRole('alert')).toContainText(/password/i)
  await expect(page.getByLabel('User name')).toHaveValue(administrator.username)

  await fillSignIn(page)
  await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible()
})

// Would catch a sign-in that is lost when the page is loaded again.
test('a reload keeps the sign-in and the screen', async ({ admin }) => {
  await admin.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Settings' }).click()
  await admin.reload()
  await expect(admin.getByRole('heading', { name: 'Settings' })).toBeVisible()
})

// Would catch a sign-out that only looks like one: the next person at the screen would act in the first one's name.
test('signing out ends the session for good', async ({ page }) => {
  await signIn(page)
  await page.getByRole('button', { name: /signed in/i }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('navigation', { name: 'Screens' })).toHaveCount(0)
})

// Would catch one person's sign-in leaking into another browser on the same machine.
test('another browser is not signed in', async ({ admin, browser, station }) => {
  await expect(admin.getByRole('heading', { name: 'Board' })).toBeVisible()
  const other = await browser.newContext({ baseURL: station.address })
  const page = await other.newPage()
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await other.close()
})
