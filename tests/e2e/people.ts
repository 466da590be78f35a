import { expect, type Locator, type Page } from '@playwright/test'
import type { Api } from './api.ts'

/** The first password of the people whom these tests add. */
export const firstPassword = 'copper lantern drifting'

/** Adds a person over the HTTP interface, with a badge and a PIN where they are given. */
export const addPerson = (
  api: Api,
  person: {
    readonly username: string
    readonly full_name: string
    readonly role?: string
    readonly client_id?: string
    readonly badge?: string
    readonly pin?: string
    readonly must_change_password?: boolean
  },
): Promise<{ readonly user_id: number }> =>
  api('POST', 'users', { role: 'OPERATOR_DATAENTRY', password: firstPassword, ...person })

/** Opens the menu of the person who is signed in. */
export const openPersonMenu = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: /signed in/i }).click()
  const menu = page.getByRole('menu')
  await expect(menu).toBeVisible()
  return menu
}

/** Signs in by name and password on the page that asks for them. */
export const signInAs = async (page: Page, username: string, password = firstPassword): Promise<void> => {
  await page.getByLabel('User name').fill(username)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Taps the digits of a PIN on the pad. */
export const tapPin = async (page: Page, pin: string): Promise<void> => {
  const pad = page.getByRole('group', { name: 'Digits of the PIN' })
  for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).click()
}
