import type { Page } from '@playwright/test'
import { createRing, pistonRings, postSubgroups } from './characteristics.ts'
import { expect, test } from './test.ts'

const folder = process.env.POWER_PICTURES

/** Pictures to be looked at, where a folder for them is named. */
const look = async (page: Page, name: string) => {
  if (folder === undefined) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png`, caret: 'hide' })
    }
  }
}

const panel = (page: Page, of: string) => page.getByRole('region', { name: `Rules of ${of}`, exact: true })

// Would catch parameters that cannot be edited, a price that does not follow them, and rules of the spread that are lost on saving.
test('rules are edited for the level and the spread apart, each with its false alarms', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api)
  await page.goto(`/#/characteristics/${id}`)
  const level = panel(page, 'the level')
  const spread = panel(page, 'the spread')
  await expect(level.getByText(/about one false alarm in 119 subgroups/i)).toBeVisible()
  await expect(spread.getByText(/about one false alarm in 217 subgroups/i)).toBeVisible()

  await level.getByRole('combobox', { name: 'Set of rules' }).click()
  const list = page.getByRole('listbox', { name: 'Set of rules' })
  await expect(list.getByRole('option', { name: /western electric.*a false alarm in 92/i })).toBeVisible()
  await expect(list.getByRole('option', { name: /nelson.*a false alarm in 73/i })).toBeVisible()
  await look(page, 'sets')
  await list.getByRole('option', { name: /nelson/i }).click()
  await expect(level.getByText(/about one false alarm in 73 subgroups/i)).toBeVisible()

  const count = level.getByRole('textbox', { name: 'Points of rule 2, the level' })
  await count.fill('7')
  await expect(level.getByText('7 points in a row on one side of the centre line.')).toBeVisible()
  await expect(level.getByText(/differs from nelson in one rule/i)).toBeVisible()
  await expect(level.getByText('Nelson: 9 points')).toBeVisible()
  await expect(level.getByText(/about one false alarm in 54 subgroups/i)).toBeVisible()
  await level.getByRole('textbox', { name: 'Count of rule 5, the level' }).fill('4')
  await expect(level.getByText(/at most 3, the points looked at/i)).toBeVisible()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(level.getByRole('combobox', { name: 'Set of rules' })).toHaveAccessibleDescription(
    /rule 5 of the level/i,
  )
  await look(page, 'fault')
  await level.getByRole('textbox', { name: 'Count of rule 5, the level' }).fill('2')
  await spread.getByRole('switch', { name: /2 · shift/i }).click({ force: true })
  await expect(spread.getByText(/about one false alarm in 1\d\d subgroups/i)).toBeVisible()
  await look(page, 'editor')

  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const { rules } = await api<{ rules: { location: object[]; dispersion: object[] } }>(
    'GET',
    `characteristics/${id}`,
  )
  expect(rules.location).toContainEqual({ rule_id: 2, enabled: true, params: { count: 7 } })
  expect(rules.dispersion).toContainEqual({ rule_id: 2, enabled: true, params: { count: 9 } })
  await page.reload()
  await expect(count).toHaveValue('7')

  await level.getByRole('button', { name: /average run length in control 5\d, show how/i }).click()
  await expect(page.getByRole('dialog')).toContainText(/champ & woodall/i)
})

// Would catch a curve that does not follow the sliders, and a plan of subgroups that contradicts it.
test('what a chart catches is asked from the chart, and answered with numbers that explain themselves', async ({
  admin: page,
  api,
}) => {
  const id = await createRing(api, { rules: { preset: 'shewhart' } })
  await postSubgroups(api, id, pistonRings.slice(0, 30), 1)
  await page.goto(`/#/charts/${id}`)
  await page.getByRole('link', { name: /what will this chart catch/i }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: /what will the chart of piston ring diameter catch/i }),
  ).toBeVisible()

  await page.getByLabel('Within subgroups k', { exact: true }).fill('1')
  await page.getByLabel('Shift δ, in sigmas', { exact: true }).fill('2')
  // Montgomery: β of 0.07 for means of 5 and a shift of two sigma.
  await expect(
    page.getByText(/a shift of 2.00 sigma is caught within 1 subgroup with probability 0.930/i),
  ).toBeVisible()
  await expect(page.getByRole('img', { name: /probability of a signal/i })).toBeVisible()
  await page.getByLabel('Subgroup size n', { exact: true }).fill('3')
  await expect(page.getByText(/with probability 0.679/i)).toBeVisible()
  await page.getByLabel('Shift δ, in sigmas', { exact: true }).fill('1')
  const plan = page.getByRole('table', { name: 'Subgroup sizes' })
  await expect(plan.getByRole('row').nth(1)).toContainText(/19 pieces\s*8 h\s*19\s*0.9/)
  await look(page, 'power')
  await page.getByRole('button', { name: /probability to catch it .*show how/i }).click()
  await expect(page.getByRole('dialog')).toContainText(/Φ\(L − δ√n\)/)
  await look(page, 'power-how')
  await page.keyboard.press('Escape')

  await page.getByText('Spread grows').click()
  await expect(page.getByText(/1.50 times as much is caught/i)).toBeVisible()
})

// Would catch rules offered on a chart that obeys none, a run length that ignores its design, and a count without a level.
test('a chart with limits of its own, and one of counts, say what they cost', async ({
  admin: page,
  api,
}) => {
  const ewma = await createRing(api, { code: 'E', chart_type: 'ewma', chart_params: { lambda: 0.1, L: 2.7 } })
  await page.goto(`/#/characteristics/${ewma}`)
  const level = panel(page, 'the level')
  await expect(level.getByText(/judged by its own limits/i)).toBeVisible()
  await expect(level.getByText(/about one false alarm in 3\d\d subgroups/i)).toBeVisible()
  await expect(level.getByRole('switch')).toHaveCount(0)
  await level.scrollIntoViewIfNeeded()
  await look(page, 'ewma')
  await page.getByRole('button', { name: /what will this chart catch/i }).click()
  const drawer = page.getByRole('dialog', { name: /what will this chart catch/i })
  await expect(
    drawer.getByRole('img', { name: /a shift of 1.00 sigma is caught within 3 subgroups/i }),
  ).toBeVisible()
  await look(page, 'drawer')
  await page.keyboard.press('Escape')

  const counts = await createRing(api, {
    code: 'P',
    chart_type: 'p',
    subgroup_size: 200,
    target: null,
    lsl: null,
    usl: null,
    plausible_min: null,
    plausible_max: null,
    baseline_subgroups: 2,
  })
  await page.goto(`/#/characteristics/${counts}`)
  await expect(level.getByText(/needs the fraction nonconforming in control/i)).toBeVisible()
  for (const count of [9, 11]) {
    await api('POST', 'data-entry/submit', { characteristic_id: counts, count, sample_size: 200 })
  }
  await page.reload()
  await expect(level.getByText(/about one false alarm in \d+ samples/i)).toBeVisible()
  await page.goto(`/#/charts/${counts}/power`)
  await expect(page.getByText(/a level of 0.1000? is caught within 3 samples/i)).toBeVisible()
  await look(page, 'counts')
})
