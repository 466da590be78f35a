import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

type TestApi = Parameters<Parameters<typeof test>[2]>[0]['api']

/** Characteristics with limits and a calm value each, by code. */
const fill = async (api: TestApi, codes: readonly string[]): Promise<Map<string, number>> => {
  const made = new Map<string, number>()
  for (const code of codes) {
    const { id } = await api<{ id: number }>('POST', 'characteristics', {
      code,
      name: `Size ${code}`,
      chart_type: 'i_mr',
      subgroup_size: 1,
    })
    await api('POST', `characteristics/${id}/limits`, { method: 'given', center_line: 10, sigma: 0.1 })
    await api('POST', 'data-entry/submit', { characteristic_id: id, measurements: [10.01] })
    made.set(code, id)
  }
  return made
}

const cells = (page: Page) => page.getByRole('main').getByRole('article')

test('somebody defines a wall and opens it; its pages go round, and an alarm comes to the front', async ({
  admin: page,
  api,
}) => {
  const ids = await fill(api, ['A', 'B', 'C', 'D', 'E', 'F'])
  await page.getByRole('link', { name: 'Walls' }).click()
  await page.getByRole('button', { name: 'New wall' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Hall 3')
  await page.getByRole('combobox', { name: 'Grid' }).click()
  await page.getByRole('option', { name: '2×2' }).click()
  await page.getByRole('textbox', { name: 'Seconds a page' }).fill('5')
  await page.getByRole('button', { name: 'Save the wall' }).click()
  await page.getByRole('button', { name: 'Open here' }).click()

  await expect(page.getByRole('main', { name: 'Hall 3' })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(cells(page)).toHaveCount(4)
  await expect(page.getByText('1 of 2')).toBeVisible()
  // The pages go round by themselves.
  await expect(page.getByText('2 of 2')).toBeVisible({ timeout: 12_000 })
  await expect(cells(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Stay on this page' }).click()

  await api('POST', 'data-entry/submit', { characteristic_id: ids.get('F'), measurements: [12] })
  await expect(page.getByText('1 of 2')).toBeVisible()
  await expect(cells(page).first()).toHaveAccessibleName('Size F')
  await page.reload()
  await expect(cells(page).first()).toHaveAccessibleName('Size F')
  await page.getByRole('button', { name: 'Leave the wall' }).click()
  await expect(page.getByRole('heading', { name: 'Walls' })).toBeVisible()
})

test('a kiosk is left with the PIN of a leader only: neither by an address nor by loading the page again', async ({
  admin: page,
  api,
  consoleErrors,
}) => {
  consoleErrors.expect(/401|403/)
  await fill(api, ['A'])
  const lead = { username: 'lina', password: 'a long enough pass phrase', full_name: 'Lina' }
  const { user_id } = await api<{ user_id: number }>('POST', 'users', { ...lead, role: 'LEADER_DATACONFIG' })
  await api('PATCH', `users/${user_id}`, { badge: 'B-7', pin: '7351' })
  const content = { kind: 'board' }
  const wall = await api<{ id: number }>('POST', 'walls', { name: 'Hall 3', content, kiosk: true })
  await page.goto(`/#/walls`)
  await page.getByRole('button', { name: 'Open here' }).click()
  const shown = page.getByRole('main', { name: 'Hall 3' })
  await expect(shown).toBeVisible()

  await page.evaluate(() => {
    location.hash = '#/settings'
  })
  await expect(shown).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`#/wall/${wall.id}$`))
  await page.goto('/')
  await page.reload()
  await expect(shown).toBeVisible()

  const leave = async (secret: string) => {
    await page.getByRole('textbox', { name: 'User name or badge' }).fill('B-7')
    await page.getByLabel('PIN or password').fill(secret)
    await page.getByRole('button', { name: 'Leave', exact: true }).click()
  }
  await page.getByRole('button', { name: 'Leave the wall' }).click()
  await leave('1111')
  await expect(page.getByText('The badge or the PIN is wrong.')).toBeVisible()
  await leave('7351')
  await expect(page.getByRole('heading', { name: 'Walls' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Walls' })).toBeVisible()
  const audit = await api<{ results: { operation: string; success: boolean; actor: string }[] }>(
    'GET',
    'audit?operation=wall.leave',
  )
  expect(audit.results.map(({ success, actor }) => [success, actor])).toContainEqual([true, 'lina'])
})

test('a TV shows its wall by an address with a key, which leaves the address, and goes dark once it is revoked', async ({
  admin: page,
  api,
  browser,
  station,
}) => {
  const ids = await fill(api, ['A', 'B'])
  await api('POST', 'walls', { name: 'Hall 3', content: { kind: 'characteristics', ids: [ids.get('A')] } })
  await page.goto('/#/walls')
  await page.getByRole('button', { name: 'Screens in the plant' }).click()
  await page.getByLabel('Where the screen hangs').fill('By the door')
  await page.getByRole('button', { name: 'Make its address' }).click()
  const address = await page.getByLabel('Address of the screen').inputValue()
  expect(address).toMatch(/#\/tv\/\d+\/cld_[0-9a-f]{8}\.[\w-]{43}$/)

  const asked: string[] = []
  const context = await browser.newContext()
  const tv = await context.newPage()
  tv.on('request', (request) => asked.push(request.url()))
  tv.on('websocket', (socket) => asked.push(socket.url()))
  await tv.goto(address)
  await expect(cells(tv)).toHaveCount(1)
  await expect(tv).toHaveURL(/#\/tv\/\d+$/)
  await tv.goto(`${station.address}/#/tv/1`)
  await tv.reload()
  await expect(cells(tv)).toHaveCount(1)
  // The key itself goes to the station in no address.
  expect(asked.some((url) => url.includes('cld_'))).toBe(false)

  await api('POST', 'data-entry/submit', { characteristic_id: ids.get('A'), measurements: [12] })
  await expect(cells(tv).first()).toContainText('12.000')
  await page.getByRole('button', { name: 'Revoke By the door' }).click()
  await expect(tv.getByText(/was revoked/)).toBeVisible({ timeout: 15_000 })
  await expect(cells(tv)).toHaveCount(0)
  await context.close()
})
