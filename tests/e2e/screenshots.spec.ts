import { mkdir } from 'node:fs/promises'
import type { Page, TestInfo } from '@playwright/test'
import type { Api } from './api.ts'
import { pistonRings } from './characteristics.ts'
import { fillStation } from './fullStation.ts'
import { showScreen } from './screens.ts'
import { fillSignIn, signIn } from './signIn.ts'
import { administrator } from './station.ts'
import { expect, test } from './test.ts'

const overwrite = process.env.UPDATE_SCREENSHOTS === '1'

/** Takes the README's picture of a screen that is in order: it has its heading, and tells of no failure. */
const take = async (page: Page, testInfo: TestInfo, name: string, heading: RegExp) => {
  await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()
  await expect(page.getByText(/cannot be reached|no connection to the station|station failed/i)).toHaveCount(
    0,
  )
  await page.evaluate(async () => {
    await document.fonts.ready
    for (const animation of document.getAnimations()) animation.finish()
  })
  const folder = overwrite ? 'docs/screenshots' : testInfo.outputDir
  await mkdir(folder, { recursive: true })
  const picture = await page.screenshot({ path: `${folder}/${name}.png`, caret: 'hide' })
  expect(picture.length).toBeGreaterThan(5_000)
}

// The port that people know, in the pictures that they see.
test.use({ people: false, port: overwrite ? 8420 : 0 })

// Would catch a first screen, or an empty board, that is blank or broken.
test('pictures of the first start', async ({ page }, testInfo) => {
  await page.goto('/')
  await page.getByLabel('Station name').fill('Line 3, ring grinder')
  await page.getByLabel('Your full name').fill('Ada Byron')
  await page.getByLabel('User name').fill(administrator.username)
  await page.getByLabel('Password', { exact: true }).fill(administrator.password)
  await page.getByLabel('Password again').fill(administrator.password)
  await take(page, testInfo, 'setup', /set up this station/i)
  await page.getByRole('button', { name: 'Set up station' }).click()
  await take(page, testInfo, 'welcome', /is ready/i)
  await page.getByRole('link', { name: /empty board/i }).click()
  await take(page, testInfo, 'board-empty', /board/i)
  await page.getByRole('button', { name: /signed in/i }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await take(page, testInfo, 'sign-in', /sign in/i)
  await fillSignIn(page, 'not the pass phrase')
  await expect(page.getByRole('alert')).toBeVisible()
})

// Would catch a screen of the README that is blank, unstyled or in error.
test('pictures of every screen', async ({ page, api }, testInfo) => {
  test.setTimeout(60_000)
  await api('POST', 'setup', {
    ...administrator,
    full_name: 'Ada Byron',
    station_name: 'Line 3, ring grinder',
  })
  const made = await api<{ plaintext_key: string }>('POST', 'users/me/apikeys', {
    description: 'Bench gauge 1',
  })
  const gauge: Api = (method, path, body) => api(method, path, body, made.plaintext_key)
  const { alarming, trial } = await fillStation(api, gauge)
  await page.emulateMedia({ colorScheme: 'light' })
  await signIn(page)
  const tile = page.getByRole('main').getByRole('link', { name: /piston ring/i })
  await expect(tile).toBeVisible()
  await take(page, testInfo, 'board', /board/i)
  const chart = { path: `/charts/${alarming}`, heading: /piston ring/i }
  await showScreen(page, chart)
  await take(page, testInfo, 'chart', chart.heading)
  await page.emulateMedia({ colorScheme: 'dark' })
  await take(page, testInfo, 'chart-dark', chart.heading)
  await showScreen(page, { path: '/', heading: /board/i })
  await take(page, testInfo, 'board-dark', /board/i)
  await page.emulateMedia({ colorScheme: 'light' })

  await showScreen(page, chart)
  await page.getByRole('switch', { name: /specification/i }).check({ force: true })
  await page.getByRole('main').getByRole('figure').first().focus()
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('heading', { name: 'Subgroup 37' })).toBeVisible()
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('button', { name: 'Acknowledge' })
    .first()
    .click()
  await take(page, testInfo, 'chart-panel', chart.heading)

  await showScreen(page, { path: '/violations', heading: /violations/i })
  await take(page, testInfo, 'violations', /violations/i)
  await page.getByRole('table').getByRole('row').nth(1).getByRole('button').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await take(page, testInfo, 'violation', /violations/i)

  await showScreen(page, { path: `/enter/${alarming}`, heading: /piston ring/i })
  for (const value of pistonRings[38] ?? []) {
    // As fast as a person, not as fast as a gauge that types.
    await page.keyboard.type(String(value), { delay: 45 })
    await page.keyboard.press('Enter', { delay: 45 })
  }
  await expect(page.getByRole('alert').filter({ hasText: 'Recorded' }).first()).toBeVisible()
  await take(page, testInfo, 'entry', /piston ring/i)
  await showScreen(page, { path: `/enter/${trial}`, heading: /groove/i })
  await page.keyboard.type('74.01')
  await page.keyboard.press('Enter')
  await page.keyboard.type('7.402')
  await page.keyboard.press('Enter')
  await take(page, testInfo, 'entry-slip', /groove/i)

  await showScreen(page, { path: '/characteristics/new', heading: /set up a characteristic/i })
  await take(page, testInfo, 'characteristic', /set up a characteristic/i)
  await showScreen(page, { path: '/characteristics', heading: /characteristics/i })
  await take(page, testInfo, 'characteristics', /characteristics/i)
  await showScreen(page, { path: '/keys', heading: /keys/i })
  await page.getByRole('button', { name: /make a key/i }).click()
  await page.getByLabel('Used for').fill('Bench gauge 2')
  await page.getByRole('button', { name: 'Make key' }).click()
  await expect(page.getByRole('textbox', { name: 'Key', exact: true })).toBeVisible()
  await take(page, testInfo, 'key-made', /keys/i)
  await page.getByRole('button', { name: 'I have stored it' }).click()
  await expect(page.getByRole('row', { name: /Bench gauge 2/ })).toBeVisible()
  await take(page, testInfo, 'keys', /keys/i)
  await showScreen(page, { path: '/settings', heading: /settings/i })
  await take(page, testInfo, 'settings', /settings/i)
})
