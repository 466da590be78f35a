import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { answersTo } from './answersTo.ts'
import type { Api } from './api.ts'
import { gauge } from './gauge.ts'
import { addPerson, signInAs } from './people.ts'
import { dayFromNow } from './plantClock.ts'
import { expect, test } from './test.ts'

const line = 'BOOT-LINE-A'

const setUp = async (api: Api) => {
  for (const work_order_id of ['2026-BOOT-7', '2026-CLOG-8']) {
    await api('POST', 'work-orders', {
      work_order_id,
      client_id: line,
      style_model: work_order_id.includes('BOOT') ? 'ROPER-BOOT' : 'CLOG',
      planned_quantity: 500,
      planned_start_date: dayFromNow(-10),
      planned_ship_date: dayFromNow(60),
      ...(work_order_id.includes('BOOT') ? { ideal_cycle_time: 0.25 } : {}),
    })
  }
  const own = { client_id: line, must_change_password: false }
  await addPerson(api, { username: 'otto', full_name: 'Otto', ...own })
  await addPerson(api, { username: 'lea', full_name: 'Lea', role: 'LEADER_DATACONFIG', ...own })
}

const open = async (page: Page, username: string) => {
  await page.goto('/')
  await signInAs(page, username)
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Production' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Production' })).toBeVisible()
}

/** The shift of the clock hangs on the day of the week; the hours of this one are known. */
const chooseFirstShift = async (page: Page) => {
  await page.getByRole('combobox', { name: 'Shift', exact: true }).click()
  await page.getByRole('option', { name: '1st shift' }).click()
}

const formOf = (page: Page): Locator => page.getByRole('form', { name: 'Entry of production' })

/** What a checker of accessibility finds on the screen: the rule, and where. */
const faults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

// Would catch a field that Enter does not lead to, a figure that is not the station's, and an undo that leaves the units counted.
test('an operator records a shift by the keyboard alone and takes it back', async ({ page, api }) => {
  await setUp(api)
  await open(page, 'otto')
  const form = formOf(page)
  const order = form.getByRole('combobox', { name: 'Work order' })
  await expect(order).toBeFocused()
  await chooseFirstShift(page)
  await order.focus()
  const type = (text: string) => page.keyboard.type(text, { delay: 45 })
  const enter = () => page.keyboard.press('Enter')

  await type('boot')
  await enter()
  await expect(order).toHaveValue('2026-BOOT-7')
  await expect(form.getByLabel('Units made')).toBeFocused()
  await expect(form.getByText('ROPER-BOOT · 500 units still to make')).toBeVisible()
  await type('100')
  await enter()
  await type('2')
  await enter()
  await expect(form.getByLabel('Run time, hours')).toBeFocused()
  await expect(form.getByLabel('Run time, hours')).toHaveValue('8.5')
  await enter()
  await type('10')
  const forming = form.getByLabel('As it forms')
  await expect(forming).toContainText('29.41 %')
  await expect(forming).toContainText('294.12 %')
  await expect(forming).toContainText('2.00 %')
  await expect(form.getByText('all assigned taken as present')).toBeVisible()
  await enter()
  await expect(form.getByText('Recorded · 100 units of 2026-BOOT-7 · efficiency 29.41 %')).toBeVisible()
  await expect(order).toBeFocused()
  await expect(order).toHaveValue('')
  const entries = page.getByRole('table', { name: 'Entries' })
  await expect(entries.getByRole('row', { name: /2026-BOOT-7/ })).toContainText('100')
  await expect(entries.getByRole('row', { name: /2026-BOOT-7/ })).toContainText('29.41')
  expect(await faults(page)).toEqual([])

  // The next one: hours and people stay, so that it is the order, the units and three times Enter.
  await type('clog')
  await enter()
  await type('40')
  for (const _ of ['units', 'defective', 'hours', 'people']) await enter()
  await expect(form.getByText(/Recorded · 40 units of 2026-CLOG-8/)).toBeVisible()
  await form.getByRole('button', { name: /Undo last entry/ }).click()
  await expect(form.getByText(/Undone\. The entry counts no more/)).toBeVisible()
  await expect(form.getByLabel('Units made')).toHaveValue('40')
  await expect(entries.getByRole('row', { name: /2026-CLOG-8/ })).toContainText('Voided')
  const day = await api('GET', `production/entries?client_id=${line}`)
  expect(day).toMatchObject({ total: 1, results: [{ units_produced: 100 }] })
})

// Would catch a part of an order that stays a part, and is refused as an order that is not there, as its operator was faster than the list.
for (const arrival of ['after Enter', 'as Enter is pressed'] as const) {
  test(`a part of an order is taken for the order where the list of orders comes ${arrival}`, async ({
    page,
    api,
  }) => {
    await setUp(api)
    // A page that is out of breath tells its components late of what it has, and a key is pressed meanwhile.
    if (arrival === 'as Enter is pressed')
      await page.addInitScript(() => {
        const later = window.setTimeout
        window.setTimeout = ((then: () => void, after = 0, ...rest: []) =>
          later(then, Math.max(400, after), ...rest)) as typeof window.setTimeout
      })
    const orders = await answersTo(page, 'workOrder.list')
    orders.hold()
    await open(page, 'otto')
    const form = formOf(page)
    const order = form.getByRole('combobox', { name: 'Work order' })
    await expect(order).toBeFocused()
    await page.keyboard.type('boot', { delay: 45 })
    if (arrival === 'as Enter is pressed') {
      orders.release()
      await page.waitForTimeout(100)
    }
    await page.keyboard.press('Enter')
    await expect(form.getByLabel('Units made')).toBeFocused()
    orders.release()
    await expect(order).toHaveValue('2026-BOOT-7')
    await expect(form.getByText('ROPER-BOOT · 500 units still to make')).toBeVisible()
  })
}

// Would catch a fault that is told elsewhere than at its field, a number out of all reason that goes through, and a lost draft.
test('wrong input stays at its field, an unlikely number is asked about, and a draft outlives a reload', async ({
  page,
  api,
}) => {
  await setUp(api)
  await open(page, 'otto')
  const form = formOf(page)
  const order = form.getByRole('combobox', { name: 'Work order' })
  const type = (text: string) => page.keyboard.type(text, { delay: 45 })
  await chooseFirstShift(page)
  await form.getByRole('button', { name: 'Record entry' }).click()
  await expect(form.getByText('Scan or type the order.')).toBeVisible()
  await expect(order).toBeFocused()
  await type('2026-NONE')
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Units made')).toBeFocused()
  await expect(order).toHaveAccessibleDescription(/^No open order has this number/)
  await type('100')
  await page.keyboard.press('Enter')
  await type('101')
  await page.keyboard.press('Enter')
  await expect(form.getByText('More than the 100 that were made.')).toBeVisible()
  await expect(form.getByLabel('Of them defective')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await type('0')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await type('ten')
  await page.keyboard.press('Enter')
  await expect(form.getByText('This is not a number. Use digits and one decimal sign.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await type('10')
  await page.keyboard.press('Enter')
  await expect(form.getByText(/There is no work order 2026-NONE/)).toBeVisible()
  await expect(order).toBeFocused()

  await page.keyboard.press('ControlOrMeta+a')
  await type('boot')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+a')
  await type('10000')
  await page.reload()
  await expect(form.getByLabel('Units made')).toHaveValue('10000')
  await expect(order).toHaveValue('2026-BOOT-7')
  await form.getByRole('button', { name: 'Record entry' }).click()
  await expect(form.getByText(/10,000 units is .* times what 10 people make in 8.5 h/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Units made')).toBeFocused()
  expect(await api('GET', 'production/entries')).toMatchObject({ total: 0 })
  await form.getByRole('button', { name: 'Record entry' }).click()
  await form.getByRole('button', { name: 'It is right, record it' }).click()
  await expect(form.getByText(/Recorded · 10,000 units/)).toBeVisible()
})

// Would catch a verified entry that can be changed, a reopening without a reason, and a button for somebody who may not.
test('a leader corrects, verifies and reopens an entry; an operator only looks', async ({
  page,
  api,
  browser,
  baseURL,
}) => {
  await setUp(api)
  await api('POST', 'production/entry', {
    work_order_id: '2026-CLOG-8',
    shift_date: dayFromNow(-1),
    shift_type: 'SHIFT_2ND',
    units_produced: 100,
    run_time_hours: 8,
    employees_assigned: 5,
  })
  await open(page, 'lea')
  await page.getByText('All days', { exact: true }).click()
  await page.getByRole('button', { name: '2026-CLOG-8' }).click()
  const sheet = page.getByRole('dialog', { name: 'Entry of 2026-CLOG-8' })
  await expect(sheet.getByText(/cycle time not known: 0.25 h taken \(confidence 50 %\)/)).toBeVisible()
  await sheet.getByRole('button', { name: 'Correct' }).click()
  await sheet.getByLabel('Units made').fill('90')
  await sheet.getByLabel('Of them defective').fill('91')
  await sheet.getByRole('button', { name: 'Save correction' }).click()
  await expect(sheet.getByText('More than the 90 that were made.')).toBeVisible()
  await sheet.getByLabel('Of them defective').fill('1')
  await sheet.getByRole('button', { name: 'Save correction' }).click()
  await sheet.getByRole('button', { name: 'Verify' }).click()
  await expect(sheet.getByText(/^lea · /)).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Correct' })).toHaveCount(0)
  expect(await faults(page)).toEqual([])
  await sheet.getByRole('button', { name: 'Reopen entry' }).click()
  await sheet.getByRole('button', { name: 'Reopen entry' }).click()
  await expect(sheet.getByText('Say why: it is recorded.')).toBeVisible()
  await sheet.getByLabel('Why is it opened again?').pressSequentially('miscounted', { delay: 45 })
  await sheet.getByRole('button', { name: 'Reopen entry' }).click()
  await sheet.getByRole('button', { name: 'Void entry' }).click()
  await sheet.getByLabel('Why does it not count?').pressSequentially('told twice', { delay: 45 })
  await sheet.getByRole('button', { name: 'Void entry' }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('table', { name: 'Entries' }).getByText('Voided')).toBeVisible()

  const looker = await browser.newPage(baseURL === undefined ? {} : { baseURL })
  await open(looker, 'otto')
  await looker.getByText('All days', { exact: true }).click()
  await looker.getByRole('button', { name: '2026-CLOG-8' }).click()
  await expect(looker.getByRole('dialog')).toContainText('Voided')
  await expect(
    looker.getByRole('dialog').getByRole('button', { name: /Verify|Correct|Void|Reopen/ }),
  ).toHaveCount(0)
  await looker.close()
})

// Would catch a scanner whose number lands in the field of the units.
test('a scanned order reaches its field wherever the cursor stands', async ({ page, api }) => {
  await setUp(api)
  await open(page, 'otto')
  const form = formOf(page)
  await form.getByLabel('People assigned').click()
  await gauge(page, '2026-BOOT-7')
  await expect(form.getByRole('combobox', { name: 'Work order' })).toHaveValue('2026-BOOT-7')
  await expect(form.getByLabel('Units made')).toBeFocused()
  await expect(form.getByLabel('People assigned')).toHaveValue('')
})
