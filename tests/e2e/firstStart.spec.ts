import type { Page } from '@playwright/test'
import { administrator } from './station.ts'
import { expect, test } from './test.ts'

test.use({ people: false })

const fill = async (page: Page, password: string, again: string) => {
  await page.getByLabel('Station name').fill('Line 3')
  await page.getByLabel('Your full name').fill('Ada Byron')
  await page.getByLabel('User name').fill(administrator.username)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByLabel('Password again').fill(again)
  await page.getByRole('button', { name: 'Set up station' }).click()
}

const setUp = async (page: Page) => {
  await page.goto('/')
  await fill(page, administrator.password, administrator.password)
  await expect(page.getByRole('heading', { name: /Line 3 is ready/ })).toBeVisible()
}

// Would catch a setup that accepts a weak or mistyped password, or that tells of it anywhere but at the field.
test('setup says at the field what is wrong with a password', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: /set up this station/i })).toBeVisible()
  const password = page.getByLabel('Password', { exact: true })
  const again = page.getByLabel('Password again')

  await fill(page, 'short', 'shorter')
  await expect(password).toHaveAttribute('aria-invalid', 'true')
  await expect(password).toHaveAccessibleDescription(/12 characters/)
  await expect(password).toBeFocused()
  await expect(again).toHaveAccessibleDescription(/not the same/)

  await fill(page, administrator.password, `${administrator.password}!`)
  await expect(password).not.toHaveAttribute('aria-invalid', 'true')
  await expect(again).toHaveAttribute('aria-invalid', 'true')
  await expect(again).toBeFocused()
  await expect(again).toHaveValue(`${administrator.password}!`)

  await fill(page, 'passwordpassword', 'passwordpassword')
  await expect(password).toHaveAccessibleDescription(
    /^This password must not be one of the passwords that are tried first.*\.$/,
  )
})

// Would catch a setup that leads nowhere, or an empty board that leaves a newcomer without a next step.
test('an empty station begins with a board of one sentence and two buttons', async ({ page }) => {
  await setUp(page)
  await page.getByRole('link', { name: /empty board/i }).click()
  await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible()
  await expect(page.getByText('Nothing is measured here yet.')).toBeVisible()
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: /set up a characteristic/i })).toBeVisible()
  await expect(main.getByRole('button', { name: /explore with sample data/i })).toBeVisible()
  await expect(page.getByText('Line 3', { exact: true })).toBeVisible()

  await main.getByRole('link', { name: /set up a characteristic/i }).click()
  await expect(page.getByRole('heading', { name: /set up a characteristic/i })).toBeVisible()
})

// Would catch a second administrator slipping in through the first screen after the station was set up.
test('the setup is offered once', async ({ page, context, station }) => {
  await setUp(page)
  const other = await context.newPage()
  await other.goto('/')
  await expect(other.getByRole('heading', { name: /set up this station/i })).toHaveCount(0)
  const answer = await fetch(`${station.address}/api/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'second', password: administrator.password, full_name: 'Second' }),
  })
  expect(answer.status).toBe(409)
})

// Would catch a change of the language that throws away what was typed, and a password that is written anywhere.
test('what was typed outlives a change of the language, but for the passwords', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Station name').fill('Line 3')
  await page.getByLabel('Your full name').fill('Ada Byron')
  await page.getByLabel('User name').fill(administrator.username)
  await page.getByLabel('Password', { exact: true }).fill(administrator.password)
  await page.getByLabel('Password again').fill(administrator.password)
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await expect(page.getByRole('heading', { name: 'Diese Station einrichten' })).toBeVisible()
  await expect(page.getByLabel('Name der Station')).toHaveValue('Line 3')
  await expect(page.getByLabel('Ihr vollständiger Name')).toHaveValue('Ada Byron')
  await expect(page.getByLabel('Benutzername')).toHaveValue(administrator.username)
  const again = page.getByText('Geben Sie die Kennwörter noch einmal ein')
  await expect(again).toBeVisible()
  const stored = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
  expect(stored).not.toContain(administrator.password)
  const password = page.getByLabel('Kennwort', { exact: true })
  await expect(password).toHaveValue('')
  await password.fill(administrator.password)
  await expect(again).toBeHidden()
  await page.getByLabel('Kennwort noch einmal').fill(administrator.password)
  await page.getByRole('button', { name: 'Station einrichten' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Line 3')
  expect(await page.evaluate(() => Object.keys(sessionStorage).includes('centerline.setup'))).toBe(false)
})
