import type { Page } from '@playwright/test'
import type { AllKpis, KpiName, OeeAnswer } from '../../src/contract/production/kpi.ts'
import type { Api } from './api.ts'
import { firstPassword, signInAs } from './people.ts'
import { dayFromNow } from './plantClock.ts'
import { expect, test } from './test.ts'

const line = 'BOOT-LINE-A'

/** A week of a line: an entry, an inspection of two steps and a standstill each day, and orders in time and late. */
const fillLine = async (api: Api): Promise<void> => {
  for (const [id, due] of [
    ['W-1', -5],
    ['W-2', 3],
  ] as const) {
    await api('POST', 'work-orders', {
      ...{ work_order_id: id, client_id: line, style_model: 'ROPER', planned_quantity: 1000 },
      ...{
        planned_start_date: dayFromNow(-12),
        planned_ship_date: dayFromNow(-due),
        ideal_cycle_time: id === 'W-1' ? 0.25 : null,
      },
    })
  }
  for (let days = 6; days >= 0; days -= 1) {
    const shift = { shift_date: dayFromNow(-days), shift_type: 'SHIFT_1ST' }
    await api('POST', 'production/entry', {
      ...{
        ...shift,
        work_order_id: days % 2 === 0 ? 'W-1' : 'W-2',
        run_time_hours: 8.5,
        employees_assigned: 10,
      },
      ...{
        units_produced: 100 + days * 7,
        units_defective: days,
        employees_present: 9,
        shift_hours_scheduled: 8.5,
      },
    })
    for (const operation_id of ['CUT', 'SEW']) {
      await api('POST', 'inspections', {
        ...{
          ...shift,
          client_id: line,
          operation_id,
          units_inspected: 40,
          units_passed: 36 + (days % 4),
          defects: 5,
        },
      })
    }
    await api('POST', 'downtime', {
      ...{ ...shift, client_id: line, category: 'EQUIPMENT', reason: 'Needle broke', minutes: 20 + days },
    })
  }
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

/** Names of the tiles, with how many decimals each is read with. */
const tiles: Readonly<Record<KpiName, readonly [name: string, decimals: number]>> = {
  efficiency: ['Efficiency', 2],
  performance: ['Performance', 2],
  wip_aging: ['WIP aging', 1],
  on_time_delivery: ['On-time delivery', 2],
  ppm: ['PPM', 0],
  dpmo: ['DPMO', 0],
  fpy: ['First-pass yield', 2],
  rty: ['Rolled throughput yield', 2],
  availability: ['Availability', 2],
  absenteeism: ['Absenteeism', 2],
}

const tile = (page: Page, name: string) => page.getByRole('article', { name, exact: true })

// Would catch a tile that computes for itself, and one that shows another period than it says.
test('each tile shows the number of the API, also of the last seven days', async ({ page, api }) => {
  await fillLine(api)
  await open(page, 'otto', '/production/kpis')
  const expectTiles = async (from: string): Promise<void> => {
    const asked = `client_id=${line}&date_from=${from}&date_to=${dayFromNow(0)}`
    const { kpis } = await api<AllKpis>('GET', `kpi/all?${asked}`)
    for (const [kpi, [name, decimals]] of Object.entries(tiles)) {
      const { value } = kpis[kpi as KpiName]
      expect(value).not.toBeNull()
      await expect(tile(page, name).getByRole('button', { name: 'show how' })).toContainText(
        Number(value).toLocaleString('en-GB', {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        }),
      )
    }
    const { oee } = await api<OeeAnswer>('GET', `kpi/oee?${asked}`)
    await expect(tile(page, 'OEE').getByRole('button', { name: 'show how' })).toContainText(
      Number(oee).toFixed(2),
    )
  }
  await expectTiles(dayFromNow(-29))
  await page.getByRole('combobox', { name: 'Period' }).click()
  await page.getByRole('option', { name: 'Last 7 days' }).click()
  await expectTiles(dayFromNow(-6))
  await tile(page, 'Efficiency')
    .getByRole('button', { name: 'Efficiency: partly filled in, show what' })
    .click()
  await expect(page.getByText(/Cycle time .*, in 3 records \(confidence/)).toBeVisible()
})

// Would catch a drill down that shows the entries of other days, and a formula with other numbers than the figure.
test('a tile leads to its course, from there to the entries of a day, and each number shows how', async ({
  page,
  api,
}) => {
  await fillLine(api)
  await open(page, 'otto', '/production/kpis')
  await page.getByRole('link', { name: 'Efficiency' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Efficiency' })).toBeVisible()
  const numbers = page.getByRole('table', { name: 'Numbers of the course' })
  const newest = numbers.getByRole('row').nth(1)
  // 100 units × 0.25 h of 10 people × 8.5 h
  await expect(newest).toContainText('29.41')
  await expect(newest).toContainText('25.00')
  await expect(newest).toContainText('85.00')
  await newest.getByRole('button', { name: /show how/ }).click()
  await expect(page.getByRole('dialog').getByText('25 ÷ 85 × 100')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await newest.getByRole('rowheader').getByRole('button').click()
  const entries = page.getByRole('dialog').getByRole('table', { name: 'Entries' })
  await expect(entries.getByRole('row')).toHaveCount(2)
  await entries.getByRole('button', { name: 'W-1' }).click()
  await expect(page.getByRole('dialog')).toContainText('29.41 %')
})

// Would catch an Escape that goes nowhere, as the focus is still where it was, and a focus that is lost with the panel.
test('an Escape that is typed the moment the panel of a number is there closes it', async ({ page, api }) => {
  await fillLine(api)
  await open(page, 'otto', '/production/kpis/efficiency')
  const number = page.getByRole('button', { name: /^Efficiency .* show how$/ })
  await number.evaluate(async (button) => {
    const appeared = new Promise<void>((done) => {
      const watching = new MutationObserver(() => {
        if (document.querySelector('[role=dialog]') === null) return
        watching.disconnect()
        done()
      })
      watching.observe(document.body, { childList: true, subtree: true })
    })
    if (button instanceof HTMLElement) {
      button.focus()
      button.click()
    }
    await appeared
    const typed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(typed)
  })
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(number).toBeFocused()
})

// Would catch a day whose figure stands on a guess and does not say so, and one that is told the guesses of other days.
test('a day says what was filled in for it, and a day on which all was recorded says nothing', async ({
  page,
  api,
}) => {
  await fillLine(api)
  await open(page, 'otto', '/production/kpis')
  await page.getByRole('link', { name: 'Efficiency' }).click()
  const rows = page.getByRole('table', { name: 'Numbers of the course' }).getByRole('row')
  const drawer = page.getByRole('dialog')
  await expect(rows.nth(1).getByRole('cell').last()).toHaveText('')
  await rows.nth(1).getByRole('rowheader').getByRole('button').click()
  await expect(drawer.getByRole('table', { name: 'Entries' })).toBeVisible()
  await expect(drawer).not.toContainText('Filled in')
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
  await expect(rows.nth(2).getByRole('cell').last()).toHaveText('≈ cycle time')
  await rows
    .nth(2)
    .getByRole('button', { name: /show how/ })
    .click()
  await expect(drawer).toContainText('Filled in: cycle time.')
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
  await rows.nth(2).getByRole('rowheader').getByRole('button').click()
  await expect(drawer.getByText(/^Cycle time .*, in one record \(confidence \d+ %\)$/)).toBeVisible()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  // Would catch numbers and links that only the point of a mouse can meet, and two that a finger meets at once.
  test('each number that shows how it came about, and each link of a sentence, takes a finger', async ({
    admin: page,
    api,
  }) => {
    await fillLine(api)
    const heights = (name: string | RegExp) =>
      page
        .getByRole('button', { name })
        .evaluateAll((found) => found.map((one) => Math.round(one.getBoundingClientRect().height)))
    await page.goto('/#/production/kpis')
    await expect(tile(page, 'Efficiency')).toBeVisible()
    for (const height of await heights(/show (how|why)$/)) expect(height).toBeGreaterThanOrEqual(44)
    await page.goto('/#/production/kpis/efficiency')
    const rows = page.getByRole('table', { name: 'Numbers of the course' }).getByRole('row')
    const numbers = rows.getByRole('button', { name: /show how$/ })
    await expect(numbers.nth(1)).toBeVisible()
    for (const height of await heights(/show (how|why)$/)) expect(height).toBeGreaterThanOrEqual(44)
    const [first, second] = [await numbers.nth(0).boundingBox(), await numbers.nth(1).boundingBox()]
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(second?.y ?? 0)
    await page.goto('/#/reports/schedules')
    const link = await page.getByRole('link', { name: 'Set up the mail server' }).boundingBox()
    expect(link?.height).toBeGreaterThanOrEqual(44)
  })
})

// Would catch an operator who sets targets, and a dashboard that keeps the old one.
test('a leader sets a target, and the tile says at once that it is missed', async ({ page, api }) => {
  await fillLine(api)
  await open(page, 'lea', '/production/targets')
  const field = page.getByRole('textbox', { name: 'Target of Efficiency' })
  await field.click()
  await page.keyboard.type('90', { delay: 45 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /^Efficiency/ })).toContainText('lea')
  await page.getByRole('link', { name: 'Figures', exact: true }).click()
  await expect(tile(page, 'Efficiency')).toContainText('Target 90.00 %: missed')
  await expect(tile(page, 'PPM')).toContainText('No target')
})
