import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Api } from './api.ts'
import { firstPassword, signInAs } from './people.ts'
import { setNoon } from './plantClock.ts'
import { expect, test } from './test.ts'

const line = 'BOOT-LINE-A'
const order = '2026-BOOT-1'

/** A line with an order, a style with four opportunities, and a person of each role that works there. */
const fillLine = async (api: Api): Promise<void> => {
  await api('POST', 'work-orders', {
    ...{ work_order_id: order, client_id: line, style_model: 'ROPER-BOOT', planned_quantity: 500 },
    ...{ planned_start_date: '2026-01-05', planned_ship_date: '2030-01-05', ideal_cycle_time: 0.25 },
  })
  await api('PUT', 'styles', { client_id: line, style_model: 'ROPER-BOOT', opportunities_per_unit: 4 })
  for (const [username, role] of [
    ['otto', 'OPERATOR_DATAENTRY'],
    ['lea', 'LEADER_DATACONFIG'],
  ]) {
    await api('POST', 'users', {
      ...{ username, role, password: firstPassword, full_name: username, client_id: line },
      must_change_password: false,
    })
  }
}

const open = async (page: Page, who: string, path: string): Promise<void> => {
  await page.goto(`/#${path}`)
  await signInAs(page, who)
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
}

const change = async (page: Page, who: string, path: string): Promise<void> => {
  await page.evaluate(() => sessionStorage.clear())
  await page.getByRole('button', { name: /signed in/i }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await signInAs(page, who)
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  await page.goto(`/#${path}`)
}

/** What a checker of accessibility finds on the screen: the rule, and where. */
const faults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

// Would catch a running standstill that a reload forgets, and one that is recorded without what it was.
test('an operator stops the line by a tap and says what it was; a leader corrects and removes it', async ({
  page,
  api,
}) => {
  await fillLine(api)
  // A standstill of which nobody said when stands at the end of its shift: near that, the two would be opened by one place.
  await setNoon(api)
  await open(page, 'otto', '/production/timeline')
  await expect(page.getByText('Nothing is recorded of this day, and no shift was set for it.')).toBeVisible()
  await page.getByRole('button', { name: 'Standstill now' }).click()
  await expect(page.getByText(/The line stands still since \d\d:\d\d, for 0 min\./)).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'It runs again' }).click()

  const sheet = page.getByRole('dialog', { name: 'It runs again' })
  await sheet.getByRole('button', { name: 'Save standstill' }).click()
  await expect(sheet.getByText('Choose what it was.')).toBeVisible()
  await expect(sheet.getByText('Say why it stood still.')).toBeVisible()
  await sheet.getByRole('button', { name: 'Equipment' }).click()
  await sheet.getByLabel('Reason').pressSequentially('Needle broke', { delay: 45 })
  await sheet.getByLabel('Minutes').fill('24')
  await sheet.getByRole('combobox', { name: 'Work order' }).click()
  await page.getByRole('option', { name: new RegExp(order) }).click()
  expect(await faults(page)).toEqual([])
  await sheet.getByRole('button', { name: 'Save standstill' }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('button', { name: 'Standstill now' })).toBeVisible()
  const bar = page.getByRole('button', { name: /^Equipment: Needle broke, \d\d:\d\d, 24 min, / })
  await expect(bar).toBeVisible()
  await expect(page.getByRole('row', { name: /Needle broke Equipment .* 24 min/ })).toBeVisible()

  await page.getByRole('button', { name: 'Add a standstill' }).click()
  const more = page.getByRole('dialog', { name: 'Add a standstill' })
  await more.getByRole('button', { name: 'Equipment' }).click()
  await more.getByRole('group', { name: 'Said before' }).getByRole('button', { name: 'Needle broke' }).click()
  await expect(more.getByLabel('Reason')).toHaveValue('Needle broke')
  await more.getByRole('button', { name: 'Material' }).click()
  await more.getByLabel('Reason').fill('No thread')
  await more.getByLabel('Minutes').fill('6')
  await more.getByRole('button', { name: 'Save standstill' }).click()
  await expect(more).toBeHidden()
  await expect(page.getByRole('button', { name: /^Material: No thread, time not said, 6 min/ })).toBeVisible()
  const causes = page.getByRole('table', { name: 'Pareto of standstills' })
  await expect(causes.getByRole('row', { name: /Equipment .*24 min 80\.0 % 80\.0 %/ })).toBeVisible()
  await expect(causes.getByRole('row', { name: /Material .*6 min 20\.0 % 100\.0 %/ })).toBeVisible()
  await page.getByText('By reason', { exact: true }).click()
  await expect(causes.getByRole('row', { name: /No thread \(Material\)/ })).toBeVisible()
  expect(await faults(page)).toEqual([])
  await bar.click()
  await expect(page.getByText('A leader corrects what is recorded.')).toBeVisible()
  await page.keyboard.press('Escape')

  await change(page, 'lea', '/production/timeline')
  await bar.focus()
  await page.keyboard.press('Enter')
  const known = page.getByRole('dialog', { name: 'Standstill' })
  await known.getByLabel('Minutes').fill('2000')
  await known.getByRole('button', { name: 'Save standstill' }).click()
  await expect(known.getByText(/at most 1440 minutes/)).toBeVisible()
  await known.getByLabel('Minutes').fill('18')
  await known.getByRole('button', { name: 'Save standstill' }).click()
  await expect(known).toBeHidden()
  await expect(causes.getByRole('row', { name: /Equipment .*18 min 75\.0 %/ })).toBeVisible()
  await page.getByRole('table', { name: 'Standstills' }).getByRole('button', { name: 'No thread' }).click()
  await known.getByRole('button', { name: 'Remove standstill' }).click()
  await known.getByRole('button', { name: 'Remove standstill' }).click()
  await expect(known.getByText('Say why: it is recorded.')).toBeVisible()
  await known.getByLabel('Why is it removed?').fill('told twice')
  await known.getByRole('button', { name: 'Remove standstill' }).click()
  await expect(known).toBeHidden()
  await expect(causes.getByRole('row', { name: /Equipment .*18 min 100\.0 %/ })).toBeVisible()

  await page.getByText('Week', { exact: true }).click()
  await expect(page).toHaveURL(/\/production\/timeline\/week\//)
  await expect(bar.or(page.getByRole('button', { name: /18 min/ })).first()).toBeVisible()
  expect(await faults(page)).toEqual([])
})

/** What other windows do shows after 5 s at most, and some for a busy computer. */
const elsewhere = { timeout: 10_000 }

// Would catch a running standstill that only the window knows at which it was begun.
test('another window sees the standstill that runs, and ends it', async ({ page, api, browser }) => {
  await fillLine(api)
  await open(page, 'otto', '/production/timeline')
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin })
  const other = await context.newPage()
  await open(other, 'lea', '/production/timeline')
  await expect(other.getByRole('button', { name: 'Standstill now' })).toBeVisible()

  await page.getByRole('button', { name: 'Standstill now' }).click()
  await expect(page.getByText(/The line stands still since \d\d:\d\d, for \d min\./)).toBeVisible()
  await expect(other.getByText(/The line stands still since \d\d:\d\d, for \d min\./)).toBeVisible(elsewhere)
  await other.getByRole('button', { name: 'It runs again' }).click()
  await expect(other.getByRole('dialog', { name: 'It runs again' })).toBeVisible()
  await other.keyboard.press('Escape')
  await expect(other.getByText(/It is not recorded yet\./)).toBeVisible()
  await expect(page.getByText(/It is not recorded yet\./)).toBeVisible(elsewhere)
  await page.getByRole('button', { name: 'It was none' }).click()
  await expect(page.getByRole('button', { name: 'Standstill now' })).toBeVisible()
  await context.close()
})

// Would catch a standstill that is recorded at one window and goes on at another, or is recorded by both.
test('a standstill that two windows tell of is recorded once', async ({ page, api, browser }) => {
  await fillLine(api)
  await setNoon(api)
  await api('POST', 'standstills', { client_id: line })
  await api('POST', 'standstills/end', { client_id: line })
  await open(page, 'otto', '/production/timeline')
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin })
  const other = await context.newPage()
  await open(other, 'lea', '/production/timeline')
  for (const one of [page, other]) {
    await one.getByRole('button', { name: 'Say what it was' }).click()
    const sheet = one.getByRole('dialog', { name: 'It runs again' })
    await sheet.getByRole('button', { name: 'Material' }).click()
    await sheet.getByLabel('Reason').fill('No thread')
    await sheet.getByRole('button', { name: 'Save standstill' }).click()
    if (one === page) await expect(sheet).toBeHidden()
    else await expect(sheet.getByText(/is not kept any more: somebody recorded it/)).toBeVisible()
  }
  await expect(page.getByRole('row', { name: /No thread Material/ })).toHaveCount(1)
  await other.keyboard.press('Escape')
  for (const one of [page, other]) {
    await expect(one.getByRole('button', { name: 'Standstill now' })).toBeVisible(elsewhere)
  }
  expect(await api('GET', 'downtime')).toMatchObject({ total: 1 })
  await context.close()
})

// Would catch a list that is half recorded, a person who is counted twice, and totals that do not follow.
test('an operator marks who was there; people of yesterday are offered again', async ({ page, api }) => {
  await fillLine(api)
  await open(page, 'otto', '/production/attendance')
  await expect(page.getByText('nobody was in the four weeks before.', { exact: false })).toBeVisible()
  await expect(page.getByText('Nobody is recorded', { exact: false })).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Add people' })).toHaveCount(1)
  await page.getByRole('textbox', { name: 'Day on which the shift began' }).fill('2026-01-12')
  await page.getByRole('combobox', { name: 'Shift' }).click()
  await page.getByRole('option', { name: '1st shift' }).click()
  await page.getByRole('button', { name: 'Add people' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add people' })
  await dialog.getByLabel('Names or numbers, a line each').fill('E1\nE2\nE7;99;sick')
  await expect(dialog.getByText(/Line 3: Hours absent are between 0/)).toBeVisible()
  await dialog.getByLabel('Names or numbers, a line each').fill('E1\nE2\nE7;8.5;sick\nE8')
  await dialog.getByRole('button', { name: 'Record 4 people' }).click()
  await expect(dialog).toBeHidden()
  const grid = page.getByRole('table', { name: 'Attendance' })
  await expect(grid.getByRole('row', { name: /E7 Absent · sick/ })).toBeVisible()
  await expect(
    page.getByText('4 recorded: 3 there, 0 partly, 1 absent. 8.5 of 34.0 h were missed: 25.00 % absence.', {
      exact: false,
    }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'E2: absent' }).click()
  await expect(page.getByText(/4 recorded: 2 there, 0 partly, 2 absent/)).toBeVisible()
  await page.getByRole('button', { name: 'E2: hours and reason' }).click()
  const sheet = page.getByRole('dialog', { name: 'E2' })
  await sheet.getByLabel('Hours absent').fill('12')
  await sheet.getByRole('button', { name: 'Save attendance' }).click()
  await expect(sheet.getByText('Hours from 0 to 8.5.')).toBeVisible()
  await sheet.getByLabel('Hours absent').fill('1.5')
  await sheet.getByRole('button', { name: 'Late', exact: true }).click()
  await sheet.getByLabel('Excused').check({ force: true })
  expect(await faults(page)).toEqual([])
  await sheet.getByRole('button', { name: 'Save attendance' }).click()
  await expect(sheet).toBeHidden()
  await expect(
    grid.getByRole('row', { name: /E2 Partly absent · 1\.5 of 8\.5 h · Late · excused/ }),
  ).toBeVisible()

  await page.getByRole('textbox', { name: 'Day on which the shift began' }).fill('2026-01-13')
  await expect(page.getByText(/4 people are not recorded yet\./)).toBeVisible()
  await page.getByRole('button', { name: 'E7: absent' }).click()
  await expect(page.getByText(/1 recorded: 0 there, 0 partly, 1 absent/)).toBeVisible()
  await page.getByRole('button', { name: 'All others are there (3)' }).click()
  await expect(page.getByText(/4 recorded: 3 there, 0 partly, 1 absent/)).toBeVisible()
  expect(await faults(page)).toEqual([])

  await page.getByRole('textbox', { name: 'Day on which the shift began' }).fill('2026-01-14')
  await page.getByRole('button', { name: /Copy from Tue,? 13 Jan|Copy from Tue, Jan 13/ }).click()
  await expect(page.getByText(/4 recorded: 3 there, 0 partly, 1 absent/)).toBeVisible()

  await page.getByRole('combobox', { name: 'Shift' }).click()
  await page.getByRole('option', { name: '2nd shift' }).click()
  await page.getByRole('button', { name: /^Offer the people of: 1st shift, .* \(4\)$/ }).click()
  await expect(page.getByText(/4 people are not recorded yet\./)).toBeVisible()
  await page.getByRole('button', { name: 'E1: absent' }).click()
  await expect(page.getByText(/1 recorded: 0 there, 0 partly, 1 absent/)).toBeVisible()
  await expect(grid.getByRole('row')).toHaveCount(5)

  await change(page, 'lea', '/production/attendance')
  await page.getByRole('textbox', { name: 'Day on which the shift began' }).fill('2026-01-14')
  await page.getByRole('combobox', { name: 'Shift' }).click()
  await page.getByRole('option', { name: '1st shift' }).click()
  await page.getByRole('button', { name: 'E8: hours and reason' }).click()
  const known = page.getByRole('dialog', { name: 'E8' })
  await known.getByRole('button', { name: 'Remove attendance' }).click()
  await known.getByLabel('Why is it removed?').fill('left the company')
  await known.getByRole('button', { name: 'Remove attendance' }).click()
  await expect(known).toBeHidden()
  await expect(page.getByText(/3 recorded: 2 there, 0 partly, 1 absent/)).toBeVisible()
})

// Would catch figures on the form that are not those of the list, and a correction that operators can make.
test('an operator records an inspection and sees its figures; a leader changes and removes it', async ({
  page,
  api,
}) => {
  await fillLine(api)
  await open(page, 'otto', '/production/inspections')
  await expect(page.getByText('No inspection of this line is recorded yet.', { exact: false })).toBeVisible()
  const form = page.getByRole('form', { name: 'Inspection' })
  await form.getByRole('combobox', { name: 'Work order' }).click()
  await page.getByRole('option', { name: new RegExp(order) }).click()
  await form.getByLabel('Step').fill('SEW')
  for (const [name, value] of [
    ['Inspected', '100'],
    ['Passed at once', '95'],
    ['Defects', '7'],
  ] as const) {
    await form.getByRole('textbox', { name, exact: true }).pressSequentially(value, { delay: 45 })
  }
  const figures = form.getByRole('status', { name: 'Figures of this inspection' })
  await expect(figures).toHaveText(/First-pass yield 95\.00 %.*DPMO 17,500/)
  await form.getByRole('textbox', { name: 'Reworked' }).fill('6')
  await form.getByRole('button', { name: 'Record inspection' }).click()
  await expect(form.getByText('More were reworked than failed.')).toBeVisible()
  await form.getByRole('textbox', { name: 'Reworked' }).fill('5')
  expect(await faults(page)).toEqual([])
  await form.getByRole('button', { name: 'Record inspection' }).click()
  await expect(page.getByText('Recorded: 100 inspected, 95 passed at once, 7 defects.')).toBeVisible()
  await expect(form.getByLabel('Step')).toHaveValue('SEW')
  const list = page.getByRole('table', { name: 'Inspections' })
  await expect(list.getByRole('row', { name: /SEW 100 95 7 5 95\.00 % 17,500/ })).toBeVisible()
  await list.getByRole('button').click()
  await expect(page.getByText('A leader corrects what is recorded.')).toBeVisible()
  await page.keyboard.press('Escape')

  await change(page, 'lea', '/production/inspections')
  await list.getByRole('button').click()
  const sheet = page.getByRole('dialog', { name: 'Inspection' })
  await sheet.getByRole('textbox', { name: 'Defects', exact: true }).fill('4')
  await expect(sheet.getByRole('status', { name: 'Figures of this inspection' })).toHaveText(/DPMO 10,000/)
  await sheet.getByRole('button', { name: 'Save changes' }).click()
  await expect(sheet).toBeHidden()
  await expect(list.getByRole('row', { name: /100 95 4 5 95\.00 % 10,000/ })).toBeVisible()
  await list.getByRole('button').click()
  await sheet.getByRole('button', { name: 'Remove inspection' }).click()
  await sheet.getByLabel('Why is it removed?').fill('of another line')
  await sheet.getByRole('button', { name: 'Remove inspection' }).click()
  await expect(page.getByText('No inspection of this line is recorded yet.', { exact: false })).toBeVisible()
})

// Would catch another line's standstills on the screen, and a person without a line before an empty page.
test('who sees every line chooses one; who has none is told where to get one', async ({
  admin: page,
  api,
}) => {
  await page.goto('/#/production/timeline')
  await expect(page.getByText('There is no line yet.', { exact: false })).toBeVisible()
  await fillLine(api)
  await api('POST', 'work-orders', {
    ...{ work_order_id: 'HAT-1', client_id: 'HAT-LINE', style_model: 'HAT', planned_quantity: 5 },
    ...{ planned_start_date: '2026-01-05', planned_ship_date: '2030-01-05' },
  })
  const shift = { shift_date: '2026-01-12', shift_type: 'SHIFT_1ST', category: 'QUALITY', minutes: 9 }
  await api('POST', 'downtime', { ...shift, client_id: line, reason: 'Wrong colour' })
  await api('POST', 'downtime', { ...shift, client_id: 'HAT-LINE', reason: 'Felt too thin' })
  await page.goto('/#/production/timeline/day/2026-01-12')
  await page.reload()
  await expect(page.getByRole('button', { name: /Wrong colour, time not said/ })).toBeVisible()
  await page.getByRole('combobox', { name: 'Line' }).click()
  await page.getByRole('option', { name: 'HAT-LINE' }).click()
  await expect(page.getByRole('button', { name: /Felt too thin, time not said/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /Wrong colour/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Inspections' }).click()
  await expect(page.getByRole('combobox', { name: 'Line' })).toHaveValue('HAT-LINE')

  await api('POST', 'users', {
    ...{ username: 'nora', role: 'OPERATOR_DATAENTRY', password: firstPassword, full_name: 'Nora' },
    must_change_password: false,
  })
  await change(page, 'nora', '/production/attendance')
  await expect(
    page.getByText('You belong to no line. An administrator gives you one under People.'),
  ).toBeVisible()
})

// Would catch stops of some minutes whose targets lie over each other, so that only one of them can be opened.
test('standstills close together are asked for one by one', async ({ admin: page, api }) => {
  await fillLine(api)
  for (const [reason, minutes] of [
    ['No thread', 3],
    ['Needle broke', 5],
    ['Stitch length', 2],
  ]) {
    await api('POST', 'downtime', {
      ...{ client_id: line, shift_date: '2026-01-12', shift_type: 'SHIFT_1ST', category: 'EQUIPMENT' },
      ...{ reason, minutes },
    })
  }
  await page.goto('/#/production/timeline/week/2026-01-12')
  const several = page.getByRole('button', { name: '3 standstills close together, Monday, 12 January 2026' })
  expect((await several.boundingBox())?.width).toBeGreaterThanOrEqual(44)
  await several.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem')).toHaveCount(3)
  expect(await faults(page)).toEqual([])
  await page.getByRole('menuitem', { name: /Needle broke, time not said, 5 min/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Standstill' })
  await expect(sheet.getByLabel('Minutes')).toHaveValue('5')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})
