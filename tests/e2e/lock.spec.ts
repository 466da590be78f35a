import type { Page } from '@playwright/test'
import { faintTexts } from './contrast.ts'
import { unseenFocus } from './focus.ts'
import { fillStation } from './fullStation.ts'
import { misfits } from './layout.ts'
import { addPerson, firstPassword, openPersonMenu, signInAs, tapPin } from './people.ts'
import { administrator } from './station.ts'
import { expect, test } from './test.ts'

const bea = { username: 'bea', full_name: 'Bea Okafor', badge: '40017', pin: '2580' }

/** All that is drawn on the page, dialogs and messages included. */
const shownTexts = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText)

// Would catch a lock that only blurs, that loses what was typed, or that lets keys through to the screen behind it.
test('a lock hides everything, and gives back the same screen with what was typed', async ({
  admin: page,
  api,
}) => {
  const { trial } = await fillStation(api)
  await page.goto(`/#/enter/${trial}`)
  const field = page.getByRole('main').getByRole('textbox').first()
  await field.fill('74.0')
  await page.keyboard.press('Control+Shift+L')

  const lock = page.getByRole('dialog', { name: 'Locked' })
  await expect(lock.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await expect(lock.getByRole('status')).toContainText('nobody has acknowledged')
  await expect(page.getByRole('navigation', { name: 'Screens' })).toHaveCount(0)
  expect(await shownTexts(page)).not.toMatch(/Piston|Groove|Board/)
  await expect(page).toHaveTitle(/Locked/)
  const reached: string[] = []
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab')
    reached.push(
      await page.evaluate(() => (document.activeElement?.closest('#root') === null ? 'lock' : 'behind')),
    )
  }
  expect(reached).not.toContain('behind')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('textbox', { name: 'Search' })).toHaveCount(0)

  await lock.getByLabel('Password', { exact: true }).fill('not the pass phrase')
  await page.keyboard.press('Enter')
  await expect(lock.getByRole('alert')).toHaveText('The password is wrong.')
  await lock.getByLabel('Password', { exact: true }).fill(administrator.password)
  await page.keyboard.press('Enter')
  await expect(lock).toHaveCount(0)
  await expect(field).toHaveValue('74.0')
  await expect(field).toBeFocused()
  await expect(page).not.toHaveTitle(/Locked/)
})

// Would catch a lock that a reload takes away.
test('a reload stays locked, and unlocking shows the screens', async ({ admin: page }) => {
  await (await openPersonMenu(page)).getByRole('menuitem', { name: /^Lock/ }).click()
  await expect(page.getByRole('dialog', { name: 'Locked' })).toBeVisible()
  await page.reload()
  const lock = page.getByRole('dialog', { name: 'Locked' })
  await expect(lock).toBeVisible()
  expect(await shownTexts(page)).not.toMatch(/Board|Search/)
  await lock.getByLabel('Password', { exact: true }).fill(administrator.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
})

// Would catch a quick switch of more than two taps and a PIN, or one that leaves the rights of the first person.
test('a tap, a tap and a PIN: another person takes over with an operator’s rights', async ({
  admin: page,
  api,
}) => {
  await addPerson(api, { ...bea, role: 'ADMIN' })
  const menu = await openPersonMenu(page)
  const tile = menu.getByRole('menuitem', { name: 'Bea Okafor' })
  expect((await tile.boundingBox())?.height).toBeGreaterThanOrEqual(64)
  await tile.click()
  const key = page.getByRole('button', { name: '5', exact: true })
  expect((await key.boundingBox())?.height).toBeGreaterThanOrEqual(64)
  await tapPin(page, '1397')
  await page.getByRole('button', { name: 'Switch', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The PIN is wrong.' })).toBeVisible()
  await tapPin(page, bea.pin)
  await page.getByRole('button', { name: 'Switch', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Signed in: Bea Okafor' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Enter', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'People' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Keys' })).toHaveCount(0)
})

// Would catch a lock that only its owner can leave, and a person who comes in there and sees the first one's screen.
test('somebody else comes in at a locked window by a tap and a PIN, with the keyboard alone', async ({
  admin: page,
  api,
}) => {
  await addPerson(api, bea)
  await page.goto('/#/people')
  await expect(page.getByRole('table', { name: 'People' })).toBeVisible()
  await page.keyboard.press('Control+Shift+L')
  const lock = page.getByRole('dialog', { name: 'Locked' })
  const tile = lock.getByRole('button', { name: 'Bea Okafor' })
  await expect(tile).toBeVisible()
  await expect(lock.getByLabel('Password', { exact: true })).toBeFocused()
  for (let step = 0; step < 8; step++) {
    if (await tile.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(tile).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(lock.getByLabel('PIN', { exact: true })).toBeFocused()
  await page.keyboard.type(bea.pin)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Signed in: Bea Okafor' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible()
})

// Would catch a badge scanner that sends the form before the PIN is typed, and a PIN that is asked for twice.
test('a badge that is scanned leads to the PIN, and the PIN unlocks what it signed in', async ({
  page,
  api,
}) => {
  await addPerson(api, bea)
  await page.goto('/')
  await page.getByText('Badge and PIN', { exact: true }).click()
  await expect(page.getByLabel('Badge', { exact: true })).toBeFocused()
  await page.keyboard.type(`${bea.badge}\n`)
  await expect(page.getByLabel('PIN', { exact: true })).toBeFocused()
  await tapPin(page, bea.pin)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Signed in: Bea Okafor' })).toBeVisible()
  await page.keyboard.press('Control+Shift+L')
  await expect(page.getByRole('dialog', { name: 'Locked' })).toBeVisible()
  await page.keyboard.type(bea.pin)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  await (await openPersonMenu(page)).getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByLabel('Badge', { exact: true })).toBeVisible()
})

// Would catch a window that stays open when its person has gone, or that locks without a word while somebody works.
test('a window that nobody uses warns, then locks; a key keeps it open', async ({ page, api }) => {
  await addPerson(api, { username: 'bea', full_name: 'Bea Okafor', role: 'ADMIN' })
  await page.clock.install()
  await page.goto('/')
  await signInAs(page, 'bea')
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByLabel('Lock after').fill('1')
  await page.getByRole('button', { name: 'Save for everybody' }).click()
  await expect(page.getByRole('button', { name: 'Save for everybody' })).toHaveCount(0)
  const warning = page.getByRole('alert').filter({ hasText: 'Nobody is using this screen' })
  await page.clock.runFor(35_000)
  await expect(warning).toBeVisible()
  await page.keyboard.press('Shift')
  await expect(warning).toHaveCount(0)
  await page.clock.runFor(35_000)
  await expect(warning).toBeVisible()
  await page.clock.runFor(30_000)
  const lock = page.getByRole('dialog', { name: 'Locked' })
  await expect(lock).toBeVisible()
  await lock.getByLabel('Password', { exact: true }).fill(firstPassword)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
})

// Would catch a lock that waits for a station that does not answer, and one that is forgotten when it answers again.
test('a lock holds at once, whatever the station does', async ({ admin: page, station, consoleErrors }) => {
  consoleErrors.expect(/WebSocket|Failed to load resource/)
  await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible()
  station.freeze()
  await page.keyboard.press('Control+Shift+L')
  const lock = page.getByRole('dialog', { name: 'Locked' })
  await expect(lock).toBeVisible()
  expect(await shownTexts(page)).not.toMatch(/Board|Search/)
  await station.kill()
  await station.restart()
  await expect(lock.getByText('No connection to the station.')).toHaveCount(0)
  await lock.getByLabel('Password', { exact: true }).fill('not the pass phrase')
  await page.keyboard.press('Enter')
  await expect(lock.getByRole('alert')).toContainText('wrong')
  await page.reload()
  await expect(lock).toBeVisible()
})

// Would catch words on the pages before the shell that cannot be read or reached, in any theme or on a small window.
for (const theme of ['light', 'dark', 'contrast']) {
  test(`the sign-in and the lock can be read and fit: ${theme}`, async ({ page, api }) => {
    await addPerson(api, bea)
    await addPerson(api, { username: 'carl', full_name: 'Carl Sonnenschein', must_change_password: true })
    await page.addInitScript((chosen) => localStorage.setItem('centerline-theme', chosen), theme)
    const least = theme === 'contrast' ? 7 : 4.5
    const faults: Record<string, unknown> = {}
    const check = async (name: string) => {
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish()
      })
      const found = [
        ...(await faintTexts(page, least)),
        ...(await misfits(page)),
        ...(await unseenFocus(page)),
      ]
      if (found.length > 0) faults[name] = found
    }
    await page.setViewportSize({ width: 1000, height: 700 })
    await page.goto('/')
    await page.getByText('Badge and PIN', { exact: true }).click()
    await expect(page.getByLabel('Badge', { exact: true })).toBeFocused()
    await check('badge')
    await page.getByText('Name and password', { exact: true }).click()
    await signInAs(page, 'carl')
    await expect(page.getByRole('heading', { name: 'Choose a password of your own' })).toBeVisible()
    await page.getByRole('button', { name: 'Change password' }).click()
    await check('forced password')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await signInAs(page, administrator.username, administrator.password)
    await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible()
    await page.keyboard.press('Control+Shift+L')
    const tile = page.getByRole('dialog').getByRole('button', { name: bea.full_name })
    await expect(tile).toBeVisible()
    await check('lock')
    await tile.click()
    await expect(page.getByLabel('PIN', { exact: true })).toBeFocused()
    await check('switch')
    expect(faults).toEqual({})
  })
}
