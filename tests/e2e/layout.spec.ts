import { fillLine } from './fullLine.ts'
import { fillGroup, fillStation } from './fullStation.ts'
import { misfits } from './layout.ts'
import { screensOf, showScreen } from './screens.ts'
import { expect, test } from './test.ts'

const sizes = [
  { name: 'narrow', width: 1000, height: 700 },
  { name: 'half a screen', width: 800, height: 700 },
  { name: 'portrait', width: 1080, height: 1920 },
  { name: 'wide', width: 1920, height: 1080 },
]

for (const { name, ...size } of sizes) {
  // Would catch a screen that scrolls sideways, a second scroll bar beside the screen's, and a button that nobody can reach, on a panel that is not a desktop's.
  test(`everything fits: ${name}, ${size.width}×${size.height}`, async ({ admin: page, api }) => {
    const station = { ...(await fillStation(api)), group: await fillGroup(api) }
    await fillLine(api)
    await page.setViewportSize(size)
    const found: Record<string, unknown> = {}
    for (const screen of screensOf(station)) {
      await showScreen(page, screen)
      const here = await misfits(page)
      if (here.length > 0) found[screen.name] = here
    }
    expect(found).toEqual({})
  })
}

// Would catch a top bar that a long name pushes out of the window, with the clock and the rest of the page.
test('a long name of a person gives way in the top bar', async ({ admin: page, api }) => {
  await page.setViewportSize({ width: 1000, height: 700 })
  const people = await api<{ user_id: number }[]>('GET', 'users')
  for (const { user_id: id } of people)
    await api('PATCH', `users/${id}`, { full_name: 'Maximiliane von und zu Hohenstein-Waldeck und Pyrmont' })
  await page.reload()
  await expect(page.getByRole('button', { name: /Hohenstein/ })).toBeVisible()
  expect(await misfits(page)).toEqual([])
})
