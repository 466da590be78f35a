import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Api } from './api.ts'
import { addPerson, signInAs } from './people.ts'
import { dayFromNow } from './plantClock.ts'
import { expect, test } from './test.ts'

test.setTimeout(120_000)

const line = 'BOOT-LINE-A'

const addOrder = (api: Api, work_order_id: string, more: object = {}) =>
  api('POST', 'work-orders', {
    work_order_id,
    client_id: line,
    style_model: 'ROPER-BOOT',
    planned_quantity: 100,
    planned_start_date: dayFromNow(-10),
    planned_ship_date: dayFromNow(60),
    ...more,
  })

const signInTo = async (page: Page, username: string) => {
  await page.goto('/')
  await signInAs(page, username)
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Production' }).click()
  await page.getByRole('navigation', { name: 'Production' }).getByRole('link', { name: 'Orders' }).click()
}

/** What a checker of accessibility finds on the screen: the rule, and where. */
const faults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

// Would catch a step of an order's life that has no button, is lost, or is offered to somebody who may not take it.
test('a leader adds an order, holds it, releases it, completes and ships it; an operator only looks', async ({
  page,
  api,
  browser,
  baseURL,
}) => {
  const own = { client_id: line, must_change_password: false }
  await addPerson(api, { username: 'lea', full_name: 'Lea', role: 'LEADER_DATACONFIG', ...own })
  await addPerson(api, { username: 'otto', full_name: 'Otto', ...own })
  await signInTo(page, 'lea')
  await expect(page.getByText(/No work order yet/)).toBeVisible()
  await page.getByRole('button', { name: 'New work order' }).click()
  const form = page.getByRole('form', { name: 'New work order' })
  await form.getByRole('button', { name: 'Add order' }).click()
  await expect(form.getByText('Give the order a number.')).toBeVisible()
  await form.getByLabel('Order number').pressSequentially('2026/BOOT 7', { delay: 45 })
  await form.getByRole('combobox', { name: 'Style' }).pressSequentially('ROPER-BOOT', { delay: 45 })
  await form.getByLabel('Quantity').pressSequentially('500', { delay: 45 })
  await form.getByLabel('Ships on').fill(dayFromNow(90))
  await form.getByRole('button', { name: 'Add order' }).click()
  await expect(page.getByText('2026/BOOT 7 is added.')).toBeVisible()

  const inColumn = (name: string) =>
    page.getByRole('region', { name: new RegExp(`^${name}`) }).getByRole('listitem', { name: '2026/BOOT 7' })
  await expect(inColumn('In progress')).toContainText('0 of 500')
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Hold: 2026/BOOT 7' }).click()
  const hold = page.getByRole('dialog', { name: 'Put 2026/BOOT 7 on hold?' })
  await hold.getByRole('button', { name: 'Hold', exact: true }).click()
  await expect(hold.getByText('Choose a cause: it decides what the delay counts for.')).toBeVisible()
  await hold.getByRole('combobox', { name: 'Cause' }).click()
  await page.getByRole('option', { name: 'The customer' }).click()
  await hold.getByLabel('Reason').pressSequentially('they change the colour', { delay: 45 })
  await hold.getByRole('button', { name: 'Hold', exact: true }).click()
  await expect(inColumn('On hold')).toContainText(/On hold since .*: The customer/)

  const looker = await browser.newPage(baseURL === undefined ? {} : { baseURL })
  await signInTo(looker, 'otto')
  await expect(looker.getByRole('listitem', { name: '2026/BOOT 7' })).toBeVisible()
  await expect(looker.getByRole('button', { name: /Release|Hold:|New work order/ })).toHaveCount(0)
  await expect(
    looker.getByRole('navigation', { name: 'Production' }).getByRole('link', { name: 'Setup' }),
  ).toHaveCount(0)
  await looker.close()

  await page.getByRole('button', { name: 'Release: 2026/BOOT 7' }).click()
  await page.getByRole('button', { name: 'Complete: 2026/BOOT 7' }).click()
  await page.getByRole('button', { name: 'Ship: 2026/BOOT 7' }).click()
  const ship = page.getByRole('dialog', { name: 'Was 2026/BOOT 7 shipped?' })
  await ship.getByRole('button', { name: 'Ship', exact: true }).click()
  await expect(inColumn('Shipped')).toContainText('Shipped')
  await page.getByRole('button', { name: '2026/BOOT 7', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: '2026/BOOT 7' })
  const life = sheet.getByRole('region', { name: 'Its life' }).getByRole('listitem')
  await expect(life).toHaveText([
    /^In progress/,
    /^On hold: The customer.*they change the colour/,
    /^In progress/,
    /^Completed/,
    /^Shipped/,
  ])
  expect(await faults(page)).toEqual([])
})

// Would catch an order that is late or at risk and looks like any other.
test('late and at risk stand on the board in shape and words, and can be asked for', async ({
  admin: page,
  api,
}) => {
  await addOrder(api, 'CALM')
  await addOrder(api, 'LATE', { planned_ship_date: dayFromNow(-3) })
  await addOrder(api, 'RISK', { planned_ship_date: dayFromNow(2) })
  await api('POST', 'production/entry', {
    work_order_id: 'RISK',
    shift_date: dayFromNow(-1),
    shift_type: 'SHIFT_1ST',
    units_produced: 10,
    run_time_hours: 8,
    employees_assigned: 2,
  })
  await page.goto('/#/production/orders')
  await expect(page.getByRole('listitem', { name: 'LATE' })).toContainText('Late by 3 days')
  await expect(page.getByRole('listitem', { name: 'RISK' })).toContainText('At risk')
  await expect(page.getByRole('listitem', { name: 'RISK' })).toContainText('10 of 100')
  await expect(page.getByRole('listitem', { name: 'CALM' })).not.toContainText(/Late|risk/)
  await page.getByText('At risk', { exact: true }).first().click()
  await expect(page.getByRole('listitem', { name: 'CALM' })).toHaveCount(0)
  await expect(page.getByRole('listitem', { name: 'RISK' })).toBeVisible()
  await page.getByText('All', { exact: true }).click()
  await page.getByLabel('Search orders').pressSequentially('lat', { delay: 45 })
  await expect(page.getByRole('listitem', { name: 'RISK' })).toHaveCount(0)
  await expect(page.getByRole('listitem', { name: 'LATE' })).toBeVisible()
  await page.getByRole('button', { name: 'LATE', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'LATE' })
  await sheet.getByRole('button', { name: 'Edit order' }).click()
  await sheet.getByLabel('Ships on').fill(dayFromNow(80))
  await sheet.getByRole('button', { name: 'Save order' }).click()
  await expect(page.getByText('LATE is saved.')).toBeVisible()
  await sheet.getByRole('button', { name: 'Cancel order: LATE' }).click()
  const cancel = page.getByRole('dialog', { name: 'Cancel LATE?' })
  await cancel.getByRole('button', { name: 'Cancel order', exact: true }).click()
  await expect(cancel.getByText('Say why: it is recorded.')).toBeVisible()
  await cancel.getByLabel('Reason').pressSequentially('ordered twice', { delay: 45 })
  await cancel.getByRole('button', { name: 'Cancel order', exact: true }).click()
  await expect(sheet.getByRole('region', { name: 'Its life' })).toContainText('ordered twice')
})

// Would catch somebody who sees every line and has to look at them one by one, an order of which nobody can tell whose it is, and a
// new one that is given to whichever line was looked at last.
test('the orders of all lines stand on one board, each with its line; a person of a line sees their own', async ({
  admin: page,
  api,
  browser,
  baseURL,
}) => {
  await addOrder(api, 'OF-A')
  await addOrder(api, 'OF-B', { client_id: 'SHOE-LINE-B' })
  await addPerson(api, { username: 'otto', full_name: 'Otto', client_id: line, must_change_password: false })
  const looker = await browser.newPage(baseURL === undefined ? {} : { baseURL })
  await signInTo(looker, 'otto')
  await expect(looker.getByRole('listitem', { name: 'OF-A' })).toBeVisible()
  await expect(looker.getByRole('listitem', { name: 'OF-A' })).not.toContainText(line)
  await expect(looker.getByRole('combobox', { name: 'Line' })).toHaveCount(0)
  await expect(looker.getByRole('listitem', { name: 'OF-B' })).toHaveCount(0)
  await looker.close()

  await page.goto('/#/production/orders')
  const selector = page.getByRole('combobox', { name: 'Line' })
  const ofA = page.getByRole('listitem', { name: 'OF-A' })
  const ofB = page.getByRole('listitem', { name: 'OF-B' })
  await expect(ofA).toBeVisible()
  await expect(ofB).toHaveCount(0)
  await selector.click()
  await page.getByRole('option', { name: 'All lines' }).click()
  await expect(ofA).toContainText(line)
  await expect(ofB).toContainText('SHOE-LINE-B')
  await page.getByRole('button', { name: 'Hold: OF-B' }).click()
  const hold = page.getByRole('dialog', { name: 'Put OF-B on hold?' })
  await hold.getByRole('combobox', { name: 'Cause' }).click()
  await page.getByRole('option', { name: 'The customer' }).click()
  await hold.getByLabel('Reason').pressSequentially('waits', { delay: 45 })
  await hold.getByRole('button', { name: 'Hold', exact: true }).click()
  await expect(ofB).toContainText(/On hold since .*: The customer/)
  expect(await faults(page)).toEqual([])

  await page.getByText('List', { exact: true }).click()
  const table = page.getByRole('table', { name: 'Work orders' })
  await expect(table.getByRole('row', { name: /OF-A/ }).getByRole('cell', { name: line })).toBeVisible()
  await expect(
    table.getByRole('row', { name: /OF-B/ }).getByRole('cell', { name: 'SHOE-LINE-B' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'New work order' }).click()
  const form = page.getByRole('form', { name: 'New work order' })
  await expect(form.getByRole('combobox', { name: 'Line' })).toHaveValue('')
  await page.keyboard.press('Escape')

  await page.reload()
  await expect(selector).toHaveValue('All lines')
  await selector.click()
  await page.getByRole('option', { name: 'SHOE-LINE-B' }).click()
  await expect(table.getByRole('row', { name: /OF-A/ })).toHaveCount(0)
  await expect(table.getByRole('columnheader', { name: 'Line' })).toHaveCount(0)
})

// Would catch a list that makes a row for each of a thousand orders, or loses those beyond the first page.
test('a thousand orders are a list of the rows in sight', async ({ admin: page, api }) => {
  for (let i = 0; i < 1000; i += 1) {
    await addOrder(api, `WO-${String(i).padStart(4, '0')}`, { planned_ship_date: dayFromNow(60 + i) })
  }
  await page.goto('/#/production/orders/list')
  await expect(page.getByText('1,000 orders')).toBeVisible()
  const rows = page.getByRole('table', { name: 'Work orders' }).getByRole('row')
  await expect(rows.nth(1)).toContainText('WO-0000')
  expect(await rows.count()).toBeLessThan(80)
  const frame = page.getByRole('region', { name: 'Work orders, scrollable' })
  await expect(async () => {
    await frame.evaluate((element) => element.scrollTo(0, element.scrollHeight))
    await expect(rows.filter({ hasText: 'WO-0999' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  expect(await rows.count()).toBeLessThan(80)
})

// Would catch a standard that cannot be set, or that does not reach the orders it stands in for.
test('a line, the hours of a shift, a style, steps and a job are set up where they stand', async ({
  admin: page,
  api,
}) => {
  await page.goto('/#/production/setup')
  await page.getByLabel('New line').pressSequentially(line, { delay: 45 })
  await page.getByRole('button', { name: 'Add line' }).click()
  await page.getByLabel('Hours of 1st shift').fill('7.5')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /1st shift/ })).toContainText('this line')
  expect(await faults(page)).toEqual([])
  await addOrder(api, 'WO-1', { planned_ship_date: null, planned_start_date: dayFromNow(0) })
  await page.getByRole('tab', { name: 'Styles' }).click()
  await page.getByLabel('Hours for one unit of ROPER-BOOT').fill('0')
  await expect(page.getByText('Give hours above 0, up to 1000.')).toBeVisible()
  await page.getByLabel('Hours for one unit of ROPER-BOOT').fill('2,4')
  await page.keyboard.press('Enter')
  await expect
    .poll(
      async () =>
        (await api<{ work_order: { due_on: string } }>('GET', 'work-orders/WO-1')).work_order.due_on,
    )
    .toBe(dayFromNow(10))
  expect(await faults(page)).toEqual([])
  await page.getByRole('tab', { name: 'Steps of the work' }).click()
  for (const step of ['SEWING', 'CUTTING']) {
    await page.getByLabel('New step').pressSequentially(step, { delay: 45 })
    await page.getByRole('button', { name: 'Add step' }).click()
    await expect(page.getByRole('row', { name: new RegExp(step) })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Move CUTTING up' }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('CUTTING')
  await page.getByRole('button', { name: 'Retire SEWING' }).click()
  await expect(page.getByRole('button', { name: 'Bring back SEWING' })).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.getByRole('tab', { name: 'Jobs' }).click()
  await page.getByLabel('New job').pressSequentially('WO-1-L1', { delay: 45 })
  await page.getByRole('button', { name: 'Add job' }).click()
  await page.getByLabel('Quantity of WO-1-L1').fill('50')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => api<{ planned_quantity: number }[]>('GET', 'jobs?work_order_id=WO-1'))
    .toMatchObject([{ planned_quantity: 50 }])
  expect(await faults(page)).toEqual([])
})
