import { expect, type Page } from '@playwright/test'
import { administrator } from './station.ts'

/** Fills the form that asks who is here. */
export const fillSignIn = async (page: Page, password = administrator.password): Promise<void> => {
  await page.getByLabel('User name').fill(administrator.username)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Signs in as a person does, and waits for the shell. */
export const signIn = async (page: Page): Promise<void> => {
  await page.goto('/')
  await fillSignIn(page)
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
}
