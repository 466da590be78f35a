import type { Locator, Page } from '@playwright/test'
import type { LimitsRevision } from '../../src/contract/limits.ts'
import type { Api } from './api.ts'
import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { openChart } from './chart.ts'
import { expect, test } from './test.ts'

/** Drags over the location panel, from one share of its width to another. */
const dragOver = async (page: Page, figure: Locator, from: number, to: number) => {
  const box = await figure.locator('[data-plot-area]').first().boundingBox()
  if (box === null) throw new Error('the chart has no panel')
  const y = box.y + box.height / 3
  await page.mouse.move(box.x + from * box.width, y)
  await page.mouse.down()
  await page.mouse.move(box.x + ((from + to) / 2) * box.width, y)
  await page.mouse.move(box.x + to * box.width, y)
  await page.mouse.up()
}

const openBench = async (page: Page, id: number) => {
  const chart = await openChart(page, id)
  await page.getByRole('button', { name: 'Limits', exact: true }).click()
  const limits = page.getByRole('complementary', { name: 'Limits' })
  await limits.getByRole('button', { name: 'Try new limits' }).click()
  return { chart, limits, bench: limits.getByRole('form', { name: 'New limits' }) }
}

const revisionsOf = (api: Api, id: number) => api<LimitsRevision[]>('GET', `characteristics/${id}/limits`)

const ringsOnTrial = async (api: Api): Promise<number> => {
  const id = await createRing(api, { baseline_subgroups: 100, decimals: 4 })
  await postSubgroups(api, id, pistonRings.slice(0, 25), 10)
  return id
}

// Would catch a drag that picks other subgroups than it covers, a preview of other limits than those that are frozen, and a step that
// nobody finds again.
test('a baseline is dragged over, seen beside the limits in force, and frozen', async ({
  admin: page,
  api,
}) => {
  const id = await ringsOnTrial(api)
  await api('POST', `characteristics/${id}/limits`, { method: 'given', center_line: 74, sigma: 0.02 })
  const { chart, limits, bench } = await openBench(page, id)
  await expect(bench.getByLabel('First subgroup')).toHaveValue('')
  const before = await chart.picture()
  await dragOver(page, chart.figure, 0.2, 0.8)
  await expect(bench.getByLabel('First subgroup')).not.toHaveValue('')
  const first = Number(await bench.getByLabel('First subgroup').inputValue())
  const last = Number(await bench.getByLabel('Last subgroup').inputValue())
  expect(first).toBeGreaterThan(3)
  expect(last - first).toBeGreaterThan(10)

  const table = bench.getByRole('table', { name: /beside those in force/i })
  const proposed = table.getByRole('button', { name: /mean ucl new/i })
  await expect(proposed).toHaveText(/^74\.0\d{3}$/)
  await expect(table.getByRole('button', { name: /mean ucl in force/i })).toHaveText('74.0268')
  await expect(bench.getByText(/newest 25 subgroups/)).toBeVisible()
  await expect.poll(chart.picture).not.toBe(before)
  const ucl = await proposed.textContent()

  await bench.getByLabel('Why').fill('Grinder was dressed')
  await bench.getByRole('button', { name: 'Freeze limits' }).click()
  await expect(limits.getByText(/frozen as revision 2/i)).toBeVisible()
  const [, frozen] = await revisionsOf(api, id)
  expect(frozen?.subgroups).toBe(last - first + 1)
  expect(frozen?.ucl.toFixed(4)).toBe(ucl)

  await postSubgroups(api, id, pistonRings.slice(25, 30), 0)
  await expect.poll(chart.newest).toBe(30)
  const revision = limits.getByRole('button', { name: /revision 2.*grinder was dressed/i })
  await revision.click()
  const facts = limits.getByRole('table', { name: 'Limits of revision 2' })
  await expect(facts.getByRole('button', { name: `UCL ${ucl}, show how`, exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Details', exact: true }).click()
  await expect(chart.details.getByRole('heading', { name: 'Subgroup 26' })).toBeVisible()
})

// Would catch a bench that cannot be used without a mouse, an exclusion without a reason, and one that is lost on the way to the station.
test('a baseline is typed, and a subgroup is left out of it with a reason', async ({ admin: page, api }) => {
  const id = await ringsOnTrial(api)
  const { chart, limits, bench } = await openBench(page, id)
  await bench.getByLabel('First subgroup').fill('30')
  await expect(bench.getByLabel('First subgroup')).toHaveAccessibleDescription(/1 to 25/)
  await bench.getByLabel('First subgroup').fill('1')
  await bench.getByLabel('Last subgroup').fill('25')
  const proposed = bench.getByRole('button', { name: /process sigma of single values new/i })
  await expect(proposed).toBeVisible()
  const wide = await proposed.textContent()

  await chart.figure.focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight')
  await bench.getByRole('button', { name: 'Leave it out' }).click()
  await expect(proposed).not.toHaveText(wide ?? '')
  await bench.getByRole('button', { name: 'Freeze limits' }).click()
  const why = bench.getByLabel(/subgroup 5: why/i)
  await expect(why).toHaveAccessibleDescription(/say why/i)
  await why.fill('Coolant was off')
  await bench.getByRole('button', { name: 'Freeze limits' }).click()
  await expect(limits.getByText(/frozen as revision 1/i)).toBeVisible()
  await limits.getByRole('button', { name: /revision 1/i }).click()
  await expect(limits.getByRole('list', { name: 'Left out' })).toContainText(/coolant was off.*chief/i)
  await expect(limits).toContainText('24 subgroups')
})

// Would catch a what-if that stores something, or that stays drawn when it was left.
test('limits that are only tried out leave nothing behind', async ({ admin: page, api }) => {
  const id = await ringsOnTrial(api)
  const chart = await openChart(page, id)
  await page.getByRole('button', { name: 'Limits', exact: true }).click()
  const limits = page.getByRole('complementary', { name: 'Limits' })
  await expect(limits.getByText(/on trial/)).toBeVisible()
  const before = await chart.picture()
  await limits.getByRole('button', { name: 'Try new limits' }).click()
  const bench = limits.getByRole('form', { name: 'New limits' })
  await bench.getByText('Centre and sigma').click()
  await bench.getByLabel('Centre', { exact: true }).fill('74')
  await bench.getByLabel('Sigma', { exact: true }).fill('0.005')
  await expect(bench.getByRole('list', { name: 'What would signal' })).toContainText(/beyond control limits/i)
  await expect.poll(chart.picture).not.toBe(before)
  await bench.getByRole('button', { name: 'Leave without saving' }).click()
  await expect(bench).toHaveCount(0)
  await expect.poll(chart.picture).toBe(before)
  expect(await revisionsOf(api, id)).toEqual([])
})

// Would catch a limit beside the chart that says another number than its panel, a panel without its steps, and focus that is lost.
test('a limit beside the chart says how it was computed', async ({ admin: page, api }) => {
  const id = await ringsOnTrial(api)
  await openChart(page, id)
  const label = page.getByRole('button', { name: /^UCL 74\.\d{4}, show how$/ })
  const shown = /74\.\d{4}/.exec((await label.getAttribute('aria-label')) ?? '')?.[0]
  await label.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: /how was this computed/i })
  await expect(panel.getByRole('heading', { name: /upper control limit/i })).toBeVisible()
  await expect(panel).toContainText(shown ?? '')
  await expect(panel.getByRole('region', { name: 'Formula' })).toContainText('x̿ + 3σ̂/√n')
  const steps = panel.getByRole('region', { name: 'Steps' }).getByRole('listitem')
  const result = Number(/= (\d+\.\d+)$/.exec((await steps.last().textContent()) ?? '')?.[1])
  expect(result.toFixed(4)).toBe(shown)
  await expect(panel.getByRole('table', { name: 'Inputs' })).toContainText('σ̂')
  await expect(panel.getByRole('region', { name: 'Source' })).toContainText('Montgomery')
  await page.keyboard.press('Tab')
  await expect(panel.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(label).toBeFocused()
})

// Would catch a number of the chosen point that nobody can ask about, and two panels at once.
test('a number of the chosen subgroup says how it was computed, or why there is none', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api, {
    chart_type: 'i_mr',
    subgroup_size: 1,
    baseline_subgroups: 100,
    decimals: 3,
  })
  await postSubgroups(
    api,
    id,
    pistonRings.slice(0, 6).map(([first = 0]) => [first]),
    0,
  )
  const chart = await openChart(page, id)
  await chart.figure.focus()
  await page.keyboard.press('Home')
  const none = chart.details.getByRole('button', { name: /moving range has no value/i })
  await none.click()
  const panel = page.getByRole('dialog', { name: /how was this computed/i })
  await expect(panel).toContainText('There is no judged value before it')
  await panel.getByRole('button', { name: 'Close' }).click()
  await chart.figure.focus()
  await page.keyboard.press('ArrowRight')
  const range = chart.details.getByRole('button', { name: /moving range \d.*show how/i })
  const shown = /\d\.\d{3}/.exec((await range.textContent()) ?? '')?.[0]
  await range.click()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(panel.getByRole('region', { name: 'Formula' })).toContainText('|xᵢ − xᵢ₋₁|')
  await expect(panel).toContainText(shown ?? '')
})
