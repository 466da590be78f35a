import { faintTexts } from './contrast.ts'
import { unseenFocus } from './focus.ts'
import { fillLine } from './fullLine.ts'
import { fillGroup, fillStation } from './fullStation.ts'
import { screensOf, showScreen } from './screens.ts'
import { expect, test } from './test.ts'

const themes = [
  { name: 'Light', least: 4.5 },
  { name: 'Dark', least: 4.5 },
  { name: 'High contrast', least: 7 },
]

// Would catch a grey on grey that a person with tired eyes cannot read, on any screen, in any theme.
for (const { name, least } of themes) {
  test(`every text can be read: ${name.toLowerCase()}`, async ({ admin: page, api }) => {
    const station = { ...(await fillStation(api)), group: await fillGroup(api) }
    await fillLine(api)
    await page.goto('/#/settings')
    await page.getByText(name, { exact: true }).click()
    await expect(page.getByRole('radio', { name })).toBeChecked()
    const faint: Record<string, unknown> = {}
    for (const screen of screensOf(station)) {
      await showScreen(page, screen)
      const texts = await faintTexts(page, least)
      if (texts.length > 0) faint[screen.name] = texts
    }
    expect(faint).toEqual({})
  })
}

// Would catch a choice that is forgotten at the next start, and a dark system that is ignored.
test('the theme follows the system until somebody chooses one, and the choice stays', async ({
  admin: page,
}) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await ground()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(ground).not.toBe(light)
  const dark = await ground()
  await page.goto('/#/settings')
  await page.getByText('Light', { exact: true }).click()
  await expect.poll(ground).toBe(light)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked()
  expect(await ground()).toBe(light)
  expect(dark).not.toBe(light)
})

// Would catch a focus that a person who works without a mouse cannot see.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`the keyboard's focus is seen on every control: ${colorScheme}`, async ({ admin: page, api }) => {
    await page.emulateMedia({ colorScheme })
    const station = { ...(await fillStation(api)), group: await fillGroup(api) }
    await fillLine(api)
    const unseen: string[] = []
    for (const screen of screensOf(station)) {
      await showScreen(page, screen)
      await page.getByRole('main').focus()
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab')
        unseen.push(...(await unseenFocus(page)).map((text) => `${screen.name}: ${text}`))
      }
    }
    expect(unseen).toEqual([])
  })
}
