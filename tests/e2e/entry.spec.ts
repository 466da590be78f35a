import type { Page } from '@playwright/test'
import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { administrator } from './station.ts'
import { expect, test } from './test.ts'

const openEntry = async (page: Page, id: number) => {
  await page.goto(`/#/enter/${id}`)
  const form = page.getByRole('form', { name: /values of/i })
  await expect(form.getByLabel('Value 1')).toBeFocused()
  return form
}

/** Types values as a person does, slower than a gauge, with Enter after each: the last one records the subgroup. */
const type = async (page: Page, values: readonly string[]) => {
  for (const value of values) {
    await page.keyboard.type(value, { delay: 45 })
    await page.keyboard.press('Enter', { delay: 45 })
  }
}

const fieldsOf = async (page: Page) =>
  Promise.all([1, 2, 3, 4, 5].map((place) => page.getByLabel(`Value ${place}`).inputValue()))

// Would catch an entry that needs the mouse, that judges late, or that does not say what fired.
test('the keyboard alone records subgroups, each judged at once', async ({ admin: page, api }) => {
  const id = await createRing(api)
  await postSubgroups(api, id, pistonRings.slice(0, 25))
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Enter' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(/find a characteristic/i)).toBeFocused()
  await page.keyboard.type('ring')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Value 1')).toBeFocused()

  await type(page, ['74.001', '74.003', '73.999', '74.002', '74.000'])
  await expect(page.getByText(/recorded · in control/i)).toBeVisible()
  await expect(page.getByLabel('Value 1')).toBeFocused()
  expect(await fieldsOf(page)).toEqual(['', '', '', '', ''])

  await type(page, ['74.031', '74.042', '74.053', '74.064', '74.025'])
  await expect(page.getByRole('alert').filter({ hasText: 'Recorded' })).toContainText(/beyond/i)
  const { points } = await api<{ points: unknown[] }>('GET', `characteristics/${id}/chart`)
  expect(points).toHaveLength(27)
})

// Would catch 74,030 stored as 74030, and a slip of the finger that moves the limits of a baseline.
test('comma and point are decimal signs, and slips are caught at the field', async ({ admin: page, api }) => {
  const id = await createRing(api)
  const form = await openEntry(page, id)
  await type(page, ['74,03', '74.01'])
  await expect(form.getByLabel('Value 3')).toBeFocused()
  await expect(form).toContainText('74.020')

  await type(page, ['7.401'])
  const third = form.getByLabel('Value 3')
  await expect(third).toBeFocused()
  await expect(third).toHaveAttribute('aria-invalid', 'true')
  await expect(third).toHaveAccessibleDescription(/below 73\.500 mm/i)
  await third.fill('')
  await type(page, ['74,010'])
  await expect(third).toHaveAccessibleDescription(/74\.010 or 74010/)
  await third.fill('')
  await type(page, ['seventy'])
  await expect(third).toHaveAccessibleDescription(/not a number/i)
  await third.fill('')
  await type(page, ['74.00', '74.02', '73.99'])
  await expect(page.getByText(/recorded · on trial/i)).toBeVisible()
  const { points } = await api<{ points: { value: number }[] }>('GET', `characteristics/${id}/chart`)
  expect(points.map(({ value }) => value)).toEqual([expect.closeTo(74.01, 9)])
})

test.describe('where a comma is the decimal sign', () => {
  // The screens speak German to whoever writes German numbers.
  test.use({ locale: 'de-DE' })

  // Would catch a German keyboard's 74,030 refused, or taken for thousands.
  test('three digits after a comma are decimals, and a point is asked for', async ({ page, api }) => {
    const id = await createRing(api)
    await page.goto('/')
    await page.getByLabel('Benutzername').fill(administrator.username)
    await page.getByLabel('Kennwort', { exact: true }).fill(administrator.password)
    await page.getByRole('button', { name: 'Anmelden' }).click()
    await expect(page.getByRole('navigation').first()).toBeVisible()
    await page.goto(`/#/enter/${id}`)
    await expect(page.getByLabel('Wert 1')).toBeFocused()
    await type(page, ['74.030'])
    await expect(page.getByLabel('Wert 1')).toHaveAccessibleDescription(/74,030 oder 74030/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Wert 1')).toHaveValue('74,030')
    await type(page, ['74,002', '74,019', '73,992', '74,008'])
    await expect(page.getByText(/erfasst ·/i)).toBeVisible()
    const { points } = await api<{ points: { value: number }[] }>('GET', `characteristics/${id}/chart`)
    expect(points.map(({ value }) => value)).toEqual([expect.closeTo(74.0102, 9)])
  })
})

const unconfirmed = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /no answer from the station yet\. this subgroup may or may not be stored/i })

/** What an operator sees while nobody can say whether the subgroup is stored: the values, locked, and no claim. */
const expectKept = async (page: Page, values: readonly string[]) => {
  await expect(unconfirmed(page)).toBeVisible({ timeout: 6000 })
  await expect(page.getByText(/not recorded/i)).toHaveCount(0)
  expect(await fieldsOf(page)).toEqual(values)
  for (const place of [1, 5]) await expect(page.getByLabel(`Value ${place}`)).not.toBeEditable()
}

// Would catch a subgroup that is stored twice because its reply was lost on the way, or lost because it was not sent again.
test('values stay when the reply is lost, and are sent again by themselves and stored once', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api)
  let deaf = false
  let away = false
  let breakOff = (): unknown => undefined
  await page.routeWebSocket('**/bridge', (socket) => {
    if (away) return void socket.close()
    const server = socket.connectToServer()
    breakOff = () => socket.close()
    server.onMessage((message) => {
      if (!deaf) socket.send(message)
    })
  })
  await page.reload()
  await openEntry(page, id)
  const values = ['74.031', '74.002', '74.019', '73.992', '74.008']
  const stored = async () =>
    (await api<{ points: unknown[] }>('GET', `characteristics/${id}/chart`)).points.length
  deaf = true
  await type(page, values)
  await expect.poll(stored).toBe(1)
  deaf = false
  away = true
  await breakOff()
  await expectKept(page, values)

  away = false
  await expect(page.getByText(/no connection to the station/i)).toHaveCount(0)
  await expect(page.getByText(/recorded · on trial/i)).toBeVisible()
  expect(await fieldsOf(page)).toEqual(['', '', '', '', ''])
  expect(await stored()).toBe(1)
})

// Would catch "Not recorded" said of a subgroup that a hung station stores as soon as it goes on, and an operator who then
// types it a second time.
test('a station that hangs is noticed, and what was submitted meanwhile is stored once', async ({
  admin: page,
  api,
  station,
}) => {
  const id = await createRing(api)
  await openEntry(page, id)
  const values = ['74.031', '74.002', '74.019', '73.992', '74.008']
  await type(page, values.slice(0, 4))
  await page.keyboard.type(values[4] ?? '')
  station.freeze()
  await page.keyboard.press('Enter')
  await expectKept(page, values)
  await expect(page.getByText(/no connection to the station/i)).toBeVisible({ timeout: 8000 })
  await page.getByRole('link', { name: 'Choose another' }).click()
  await page.goBack()
  await expectKept(page, values)

  station.thaw()
  await expect(page.getByText(/no connection to the station/i)).toHaveCount(0)
  await expect(page.getByText(/recorded · on trial/i)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await fieldsOf(page)).toEqual(['', '', '', '', ''])
  // Just after it hung, a station may turn requests over HTTP away.
  await expect(async () => {
    const { points } = await api<{ points: unknown[] }>('GET', `characteristics/${id}/chart`)
    expect(points).toHaveLength(1)
  }).toPass()
})

// Would catch work lost, or done twice, when the station dies while somebody types.
test('values outlive the station', async ({ admin: page, api, station, consoleErrors }) => {
  consoleErrors.expect(/WebSocket connection/)
  const id = await createRing(api)
  await openEntry(page, id)
  const values = ['74.031', '74.002', '74.019', '73.992', '74.008']
  await type(page, values.slice(0, 4))
  await page.keyboard.type(values[4] ?? '')
  await station.kill()
  await expect(page.getByText(/no connection to the station/i)).toBeVisible()
  await page.keyboard.press('Enter')
  await expectKept(page, values)

  await station.restart()
  await expect(page.getByText(/no connection to the station/i)).toHaveCount(0)
  await expect(page.getByText(/recorded · on trial/i)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const { points } = await api<{ points: unknown[] }>('GET', `characteristics/${id}/chart`)
  expect(points).toHaveLength(1)
})
